import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeGap, type GapDetail } from './gap.ts';
import { gapCourse, type GapInput } from './gap-course.ts';

const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];
const CITY = [60, 60.1, 59.9, 60.2, 60, 59.8, 60.1, 60];

const judge = (input: GapInput) => judgeGap(gapCourse(input), input);
const detail = (input: GapInput): GapDetail => {
  const answer = judge(input);
  if (answer.status !== 'ok') throw new Error(answer.reasons.map(({ code }) => code).join());
  return answer.detail;
};
const area = (values: number[]): GapInput => ({ times: YEARS, area: values, reference: CITY, higherIsBetter: true });
const RISING = [50, 50.9, 52.1, 52.8, 54.2, 55, 55.9, 57.2];

describe('judgeGap()', () => {
  it('calls a gap that shrinks closing, and says who moved and that it is good', () => {
    expect(detail(area(RISING))).toMatchObject({ verdict: 'closing', change: 'good', areaChange: 'up', referenceChange: 'flat' });
  });

  it('calls it closing too when the better side comes down, which is bad', () => {
    expect(detail(area(RISING.map((value) => 120 - value)))).toMatchObject({ verdict: 'closing', change: 'bad', areaChange: 'down' });
  });

  it('calls it widening when the worse side falls behind', () => {
    expect(detail(area([...RISING].reverse()))).toMatchObject({ verdict: 'widening', change: 'bad', areaChange: 'down' });
  });

  it('never lets the agreed direction decide the verdict', () => {
    for (const higherIsBetter of [true, false, null]) expect(detail({ ...area(RISING), higherIsBetter }).verdict).toBe('closing');
  });

  it('sees the city move', () => {
    const input = { times: YEARS, area: CITY, reference: RISING.map((value) => value + 20), higherIsBetter: true };
    expect(detail(input)).toMatchObject({ areaChange: 'flat', referenceChange: 'up', verdict: 'widening' });
  });

  it('calls a fitted gap that changes sides crossed, but not a gap that hovers around zero', () => {
    expect(detail(area([56, 57.2, 58.1, 59.4, 60.2, 61.5, 62.4, 63.6])).verdict).toBe('crossed');
    expect(detail(area([60.5, 59.6, 60.6, 59.8, 60.1, 60.3, 59.7, 60.4])).verdict).toBe('no-clear-change');
  });

  it('needs both witnesses: one far year makes no trend', () => {
    const { inflated, kendall, verdict } = detail(area([50, 50.2, 49.9, 50.1, 50, 50.2, 49.8, 58]));
    expect(kendall.p).toBeGreaterThan(0.05);
    expect(inflated.p).toBeGreaterThan(0.05);
    expect(verdict).toBe('no-clear-change');
  });

  it('counts a constant gap of decimal figures as no change', () => {
    const input = { times: YEARS, area: CITY.map((value) => value - 0.7), reference: CITY };
    expect(detail(input)).toMatchObject({ verdict: 'no-clear-change', inflated: { p: null }, kendall: { S: 0, p: 1 } });
  });

  it('says that a gap may close in points and widen in proportion', () => {
    const answer = judge({ times: YEARS, area: [10, 9, 8, 7, 6, 5, 4, 3], reference: [20, 18.5, 17, 15.5, 14, 12.5, 11, 9.5] });
    expect(answer).toMatchObject({ status: 'ok', detail: { verdict: 'closing' }, warnings: [{ code: 'ratio-disagrees' }] });
  });

  it('refuses four years, a break inside, a reference that is often missing, and figures of a model', () => {
    const codes = (input: GapInput) => {
      const answer = judge(input);
      return answer.status === 'refused' ? answer.reasons.map(({ code }) => code) : [];
    };
    expect(codes({ ...area(RISING), times: YEARS.slice(0, 4), area: RISING.slice(0, 4), reference: CITY.slice(0, 4) })).toEqual([
      'too-few-points',
    ]);
    expect(codes({ ...area(RISING), breaks: [2018] })).toEqual(['unresolved-break']);
    expect(codes({ ...area(RISING), modelBased: true })).toEqual(['model-based-figure']);
    expect(codes({ ...area(RISING), reference: CITY.map((value, index) => (index < 2 ? null : value)) })).toEqual(['reference-missing']);
    expect(codes({ ...area(RISING), reference: CITY.map((value, index) => (index < 1 ? null : value)) })).toEqual([]);
  });

  it('judges what lies after the last break when asked, never across it', () => {
    const broken = { ...area([80, 79, ...RISING.slice(2)]), breaks: [2016], sinceBreak: true };
    expect(judge(broken)).toMatchObject({ status: 'ok', n: 6, detail: { verdict: 'closing', first: { time: 2016 } } });
    expect(judge({ ...broken, breaks: [2018] })).toMatchObject({ status: 'refused', n: 4 });
  });

  it('widens the band by sampling errors, and weighs the sure years', () => {
    const errors = YEARS.map(() => 4);
    const sure = detail(area(RISING));
    const unsure = detail({ ...area(RISING), areaErrors: errors, referenceErrors: errors.map(() => 0.5) });
    expect(unsure.inflated.se).toBeGreaterThan(3 * sure.inflated.se);
    expect(unsure.verdict).toBe('no-clear-change');
  });

  it('gives every year its fitted gap within its band', () => {
    const { fitted } = detail(area(RISING));
    expect(fitted.map(({ time }) => time)).toEqual(YEARS);
    for (const { lower, fitted: middle, upper } of fitted) expect(lower < middle && middle < upper).toBe(true);
  });

  const years = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), { minLength: 5, maxLength: 16 });

  it('does not mind the unit, the sign, or something added to both sides', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -400, max: 400 }), (pairs, factor, shift) => {
        const make = (change: (value: number) => number) =>
          detail({
            times: pairs.map((_, index) => 2000 + index),
            area: pairs.map(([x]) => change(x / 10)),
            reference: pairs.map(([, y]) => change(y / 10)),
          });
        const { verdict, kendall } = make((value) => value);
        for (const change of [(value: number) => value * factor, (value: number) => value + shift, (value: number) => -value]) {
          const other = make(change);
          expect(other.verdict).toBe(verdict);
          expect(Math.abs(other.kendall.S)).toBe(Math.abs(kendall.S));
        }
      }),
    );
  });
});
