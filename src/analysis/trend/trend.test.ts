import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeTrend } from './trend.ts';

const YEARS = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];
const VALUES = [12.4, 12.9, 12.1, 13.3, 13.0, 13.8, 13.6, 14.4, 13.9];

describe('judgeTrend()', () => {
  // scipy.stats.linregress and t.ppf(.975, 7): half width 0.1228333; with 1.96 it would be 0.1018.
  it('uses t, not 1.96', () => {
    const answer = judgeTrend({ times: YEARS, values: VALUES });
    if (answer.status !== 'ok') throw new Error('refused');
    expect(answer.interval?.lower).toBeCloseTo(0.2333333333 - 0.12283333805, 7);
    expect(answer.interval?.upper).toBeCloseTo(0.2333333333 + 0.12283333805, 7);
    expect(answer.detail.plain.p).toBeCloseTo(0.00282589579, 8);
    expect(answer.detail.course).toBe('up');
  });

  it('widens the interval when a year resembles the year before', () => {
    const slow = [10, 10.4, 10.9, 11, 10.8, 10.3, 9.9, 10.1, 10.8];
    const answer = judgeTrend({ times: YEARS, values: slow });
    if (answer.status !== 'ok') throw new Error('refused');
    const { fit, plain, inflated } = answer.detail;
    expect(fit.r1).toBeGreaterThan(0.2);
    expect(inflated.se).toBeCloseTo(plain.se * Math.sqrt((1 + fit.r1) / (1 - fit.r1)), 12);
    expect(answer.interval).toEqual(inflated.interval);
  });

  it('refuses four points, four points across a break, and figures of a model, with every reason', () => {
    const four = judgeTrend({ times: [2015, 2016, 2017, 2018], values: [1, 2, 3, 4], breaks: [2017], modelBased: true });
    expect(four).toMatchObject({ status: 'refused', n: 4 });
    if (four.status === 'refused')
      expect(four.reasons.map(({ code }) => code)).toEqual(['too-few-points', 'unresolved-break', 'model-based-figure']);
  });

  it('minds a break only inside the series: its first year may begin one', () => {
    expect(judgeTrend({ times: YEARS, values: VALUES, breaks: [2013, 2030] }).status).toBe('ok');
    expect(judgeTrend({ times: YEARS, values: VALUES, breaks: [2021] }).status).toBe('refused');
  });

  it('refuses one moment told many times', () => {
    const answer = judgeTrend({ times: [2018, 2018, 2018, 2018, 2018], values: [1, 2, 3, 4, 5] });
    if (answer.status === 'refused') expect(answer.reasons.map(({ code }) => code)).toEqual(['no-time-variation']);
    expect(answer.status).toBe('refused');
  });

  it('leaves out years without a figure, and says which', () => {
    const answer = judgeTrend({ times: YEARS, values: [null, ...VALUES.slice(1)] });
    expect(answer).toMatchObject({ n: 8, warnings: [{ code: 'missing-data', params: { n: 1, periods: ['2013'] } }] });
  });

  it('leaves out years without a sampling error when the others have one', () => {
    const answer = judgeTrend({ times: YEARS, values: VALUES, standardErrors: VALUES.map((_, index) => (index === 3 ? null : 0.5)) });
    expect(answer.n).toBe(8);
    expect(answer.warnings).toMatchObject([{ code: 'periods-dropped', params: { periods: ['2016'] } }]);
  });

  it('gives a constant series slope 0, no p and no course', () => {
    const answer = judgeTrend({ times: YEARS, values: YEARS.map(() => 0.1) });
    expect(answer).toMatchObject({ status: 'ok', estimate: 0, detail: { plain: { se: 0, p: null }, course: 'flat' } });
  });

  const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: -500, max: 500 })), {
    minLength: 1,
    maxLength: 20,
    selector: ([time]) => time,
  });

  it('does not mind the order in which points come, and refuses below five', () => {
    fc.assert(
      fc.property(points, (pairs) => {
        const ask = (list: typeof pairs) => judgeTrend({ times: list.map(([time]) => time), values: list.map(([, value]) => value) });
        const answer = ask(pairs);
        expect(answer).toEqual(ask([...pairs].reverse()));
        expect(answer.status).toBe(pairs.length < 5 ? 'refused' : 'ok');
        if (answer.status === 'ok' && answer.interval) {
          expect(answer.interval.lower).toBeLessThanOrEqual(answer.estimate ?? NaN);
          expect(answer.interval.upper).toBeGreaterThanOrEqual(answer.estimate ?? NaN);
        }
      }),
    );
  });
});
