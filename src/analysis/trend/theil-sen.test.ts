import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilSen } from './theil-sen.ts';

describe('theilSen()', () => {
  it.each([
    [[2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021], [12.4, 12.9, 12.1, 13.3, 13.0, 13.8, 13.6, 14.4, 13.9], 0.2375, 0.12, 0.375],
    [[0, 1, 2, 3, 4, 5, 6, 7], [5, 5, 6, 6, 7, 6, 8, 9], 0.5, 0.2, 0.75],
  ])('is the median of the pair slopes with the interval of scipy.stats.theilslopes', (times, values, slope, lower, upper) => {
    const sen = theilSen(times, values);
    expect(sen.slope).toBeCloseTo(slope, 10);
    expect(sen.interval.lower).toBeCloseTo(lower, 10);
    expect(sen.interval.upper).toBeCloseTo(upper, 10);
  });

  it('hardly minds one odd year', () => {
    expect(theilSen([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 400, 5, 6, 7]).slope).toBe(1);
  });

  it('lies within its interval', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 5, maxLength: 20 }), (values) => {
        const { slope, interval } = theilSen(
          values.map((_, index) => index),
          values,
        );
        expect(interval.lower).toBeLessThanOrEqual(slope);
        expect(interval.upper).toBeGreaterThanOrEqual(slope);
      }),
    );
  });
});
