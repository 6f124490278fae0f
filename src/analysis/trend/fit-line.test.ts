import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLine, lineAt, lineSeAt } from './fit-line.ts';

const YEARS = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];
const VALUES = [12.4, 12.9, 12.1, 13.3, 13.0, 13.8, 13.6, 14.4, 13.9];
const SURVEY = [2012, 2014, 2016, 2018, 2020, 2022];
const SHARES = [41.2, 40.1, 40.8, 38.4, 38.9, 36.6];
const ERRORS = [1.1, 0.9, 1.4, 0.8, 1.2, 0.7];

describe('fitLine()', () => {
  it('gives slope and standard error of scipy.stats.linregress', () => {
    const fit = fitLine(YEARS, VALUES);
    expect(fit.slope).toBeCloseTo(0.2333333333, 9);
    expect(fit.se).toBeCloseTo(0.0519462482, 9);
    expect(lineAt(fit, 2015)).toBeCloseTo(-457.3666666667 + 0.2333333333333 * 2015, 6);
  });

  it('does not narrow the interval when neighbouring residuals alternate', () => {
    const fit = fitLine(YEARS, VALUES);
    expect(fit.r1).toBeCloseTo(-0.6852941176, 9);
    expect(fit.inflation).toBe(1);
  });

  // numpy: (X'WX)^-1 X'Wy with W = diag(1/se^2); Q / (n - 2) = 0.526 and, with errors a third as large, 4.734.
  it('weighs by sampling error, and never lets a good fit narrow it', () => {
    const fit = fitLine(SURVEY, SHARES, ERRORS);
    expect(fit.slope).toBeCloseTo(-0.44136142, 7);
    expect(fit.se).toBeCloseTo(0.1073931891, 9);
    expect(fit.birge).toBe(1);
  });

  it('widens by Birge where points lie further apart than their errors', () => {
    const small = ERRORS.map((error) => error / 3);
    const fit = fitLine(SURVEY, SHARES, small);
    expect(fit.birge).toBeCloseTo(2.1758283484, 8);
    expect(fit.se).toBeCloseTo(0.0778897150877, 9);
    expect(fit.r1).toBeCloseTo(-0.5909942919, 8);
  });

  it('takes rounding noise of differences for what it is: constant', () => {
    const area = [1.1, 47.1, 60.2, 0.3, 12.7];
    const gaps = area.map((value) => value - (value + 0.3));
    const fit = fitLine([1, 2, 3, 4, 5], gaps, null, 60.5);
    expect(new Set(gaps).size).toBeGreaterThan(1);
    expect(fit).toMatchObject({ constant: true, slope: 0, se: 0, r1: 0 });
  });

  const series = fc
    .array(fc.integer({ min: -5000, max: 5000 }), { minLength: 5, maxLength: 20 })
    .map((whole) => whole.map((value) => value / 10));

  it('keeps its slope when a constant is added, and turns with the unit', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -900, max: 900 }), fc.integer({ min: 1, max: 50 }), (values, shift, factor) => {
        const times = values.map((_, index) => 2000 + index);
        const fit = fitLine(times, values);
        const moved = fitLine(
          times,
          values.map((value) => value * factor + shift),
        );
        expect(moved.slope).toBeCloseTo(fit.slope * factor, 6);
        expect(moved.se).toBeCloseTo(fit.se * factor, 6);
        expect(moved.r1).toBeCloseTo(fit.r1, 5);
      }),
    );
  });

  it('gives equal errors the slope of no errors, and a band that is narrowest in the middle', () => {
    fc.assert(
      fc.property(series, (values) => {
        const times = values.map((_, index) => 2000 + index);
        const plain = fitLine(times, values);
        const weighed = fitLine(
          times,
          values,
          values.map(() => 2),
        );
        expect(weighed.slope).toBeCloseTo(plain.slope, 8);
        expect(lineSeAt(plain, times[0] ?? 0)).toBeGreaterThanOrEqual(lineSeAt(plain, plain.meanTime));
      }),
    );
  });
});
