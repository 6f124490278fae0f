import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_BOUNDS, type Bounds } from './bounded-scale.ts';
import { courseErrors, errorPool } from './error-pool.ts';
import { project, type Projection } from './project.ts';
import { usablePart } from './usable-part.ts';
import type { YearlyValues } from './yearly-values.ts';

const LEVELS = [0.8, 0.95];

function answerFor(
  values: YearlyValues,
  options: { h?: number; bounds?: Bounds; breaks?: number[]; levels?: number[]; others?: YearlyValues[] } = {},
) {
  const { h = 3, bounds = NO_BOUNDS, breaks, levels = LEVELS, others = [] } = options;
  const part = usablePart(values, breaks);
  const errors = courseErrors({ values: part.values, bounds, firstYear: 0 });
  const pool = errorPool([errors, ...others.map((other) => courseErrors({ values: other, bounds, firstYear: 0 }))]);
  return project(part, errors, pool, { h, bounds, levels });
}

function detailFor(...question: Parameters<typeof answerFor>): Projection {
  const answer = answerFor(...question);
  if (answer.status !== 'ok') throw new Error(answer.reasons.map(({ code }) => code).join());
  return answer.detail;
}

describe('project()', () => {
  it('refuses fewer than five points and a break in the last three years, with every reason', () => {
    const few = answerFor([61, 63, 62, 66]);
    expect(few).toMatchObject({ status: 'refused', n: 4, reasons: [{ code: 'too-few-points', params: { n: 4, needed: 5 } }] });
    const broken = answerFor([61, 63, 62, 66, 67, 66, 70], { breaks: [5] });
    if (broken.status !== 'refused') throw new Error('continued across a break');
    expect(broken.reasons.map(({ code }) => code)).toEqual(['unresolved-break', 'too-few-points']);
  });

  it('begins after an older break and says so', () => {
    const answer = answerFor([1, 2, 3, 61, 63, 62, 66, 67, 66], { breaks: [3] });
    expect(answer).toMatchObject({ status: 'ok', n: 6 });
    expect(answer.warnings.map(({ code }) => code)).toContain('periods-dropped');
  });

  it('looks no further than five years and half the points, and says so', () => {
    const answer = answerFor([61, 63, 62, 66, 67, 66], { h: 10 });
    if (answer.status !== 'ok') throw new Error('refused');
    expect(answer.detail.mean).toHaveLength(3);
    expect(answer.warnings).toContainEqual({ code: 'horizon-capped', params: { asked: 10, given: 3 } });
    expect(
      detailFor(
        Array.from({ length: 30 }, (_, year) => 10 + (year % 4)),
        { h: 9 },
      ).mean,
    ).toHaveLength(5);
  });

  it('counts silent years at the end from the last known value', () => {
    const silent = detailFor([61, 63, 62, 66, 67, 66, 70, 69, null], { h: 2 });
    const known = detailFor([61, 63, 62, 66, 67, 66, 70, 69], { h: 3 });
    expect(silent.mean).toEqual(known.mean.slice(1));
    expect(answerFor([61, 63, 62, 66, 67, null, null, null])).toMatchObject({ status: 'refused', reasons: [{ code: 'missing-data' }] });
  });

  it('draws a course that never changed as a line without a band', () => {
    const answer = answerFor([12, 12, 12, 12, 12, 12, 12, 12]);
    expect(answer).toMatchObject({ status: 'ok', interval: null, detail: { mean: [12, 12, 12], bands: [] } });
    expect(answer.warnings.map(({ code }) => code)).toEqual(['flat-series']);
  });

  it('takes the widths of M3 below 200 pooled errors: 1.7, 2.8, 3.9 and 3.4, 5.5, 7.2 mean changes', () => {
    const { mean, bands, yearlyChange } = detailFor([61, 63, 62, 66, 67, 66]);
    expect(yearlyChange).toBeCloseTo(9 / 5, 12);
    [1.7, 2.8, 3.9].forEach((width, step) => expect((bands[0]?.upper[step] ?? 0) - (mean[step] ?? 0)).toBeCloseTo(width * 1.8, 9));
    [3.4, 5.5, 7.2].forEach((width, step) => expect((mean[step] ?? 0) - (bands[1]?.lower[step] ?? 0)).toBeCloseTo(width * 1.8, 9));
  });

  it('publishes naive when Theta was no better in ten points or more', () => {
    // Up and down with a false slope: half of a slope that is none always misses.
    const seesaw = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
    const walk = [50, 47, 49, 44, 46, 52, 49, 55, 50, 57, 52, 48, 53, 45];
    for (const values of [seesaw, walk]) {
      const { chosen, ratio, mean, naive } = detailFor(values);
      expect(chosen).toBe((ratio ?? 0) >= 1 ? 'naive' : 'theta');
      if (chosen === 'naive') expect(mean).toEqual(naive);
    }
    expect(detailFor([61, 63, 62, 66, 67, 66]).chosen).toBe('theta');
  });

  it('keeps a percentage near its ceiling below it, and a count near zero above it', () => {
    const percent = detailFor([88.1, 91, 93.2, 95.1, 96.4, 97.5, 98.3, 100], { h: 4, bounds: [0, 100] });
    const count = detailFor([41, 33, 28, 19, 15, 9, 7, 0], { h: 4, bounds: [0, null] });
    for (const { bands, mean } of [percent, count]) {
      expect(Math.max(...mean)).toBeLessThan(100.0001);
      for (const { lower } of bands) expect(Math.min(...lower)).toBeGreaterThanOrEqual(0);
    }
    for (const { upper } of percent.bands) expect(Math.max(...upper)).toBeLessThanOrEqual(100);
  });
});

const value = fc.double({ min: 1, max: 99, noNaN: true }).map((number) => Math.round(number * 10) / 10);
const course = fc.array(fc.option(value, { nil: null, freq: 12 }), { minLength: 5, maxLength: 18 });
const bounds = fc.constantFrom<Bounds>(NO_BOUNDS, [0, 100], [0, null], [null, 100]);

describe('laws of project()', () => {
  it('bands contain the point and each other, widen or stay, and keep within the bounds', () => {
    fc.assert(
      fc.property(course, bounds, fc.integer({ min: 1, max: 8 }), (values, ends, h) => {
        const answer = answerFor(values, { bounds: ends, h, levels: [0.5, 0.8, 0.9, 0.95, 0.99] });
        if (answer.status === 'refused') return;
        const { mean, bands } = answer.detail;
        bands.forEach(({ lower, upper }, index) => {
          mean.forEach((point, step) => {
            const [low, high] = [lower[step] as number, upper[step] as number];
            expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
            expect(low <= point && point <= high).toBe(true);
            expect(low).toBeGreaterThanOrEqual(ends[0] ?? -Infinity);
            expect(high).toBeLessThanOrEqual(ends[1] ?? Infinity);
            const inner = bands[index - 1];
            if (inner) expect(low <= (inner.lower[step] as number) && high >= (inner.upper[step] as number)).toBe(true);
            if (step === 0) return;
            const before = (upper[step - 1] as number) - (lower[step - 1] as number);
            expect(high - low).toBeGreaterThanOrEqual(before - 1e-9 * Math.max(1, before));
          });
        });
      }),
      { numRuns: 250, seed: 3 },
    );
  });

  it('adding a constant moves the answer by it, and another unit scales it', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: -500, max: 500 }), fc.constantFrom(0.01, 3, 1000), (values, shift, factor) => {
        const plain = answerFor(values);
        if (plain.status === 'refused' || plain.detail.bands.length === 0) return;
        const close = (a: number, b: number) => Math.abs(a - b) <= 2e-4 * (1 + plain.detail.yearlyChange);
        const moved = detailFor(values.map((one) => (one === null ? null : one + shift)));
        const scaled = detailFor(values.map((one) => (one === null ? null : one * factor)));
        if (moved.chosen !== plain.detail.chosen || scaled.chosen !== plain.detail.chosen) return;
        plain.detail.bands.forEach(({ upper }, index) =>
          upper.forEach((high, step) => {
            expect(close((moved.bands[index]?.upper[step] as number) - shift, high)).toBe(true);
            expect(close((scaled.bands[index]?.upper[step] as number) / factor, high)).toBe(true);
          }),
        );
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it('answers the same bytes twice and leaves its input alone', () => {
    const values = Object.freeze([61, 63, null, 66, 67, 66, 70, 69, 71, 70, 72]);
    expect(JSON.stringify(answerFor(values))).toBe(JSON.stringify(answerFor(values)));
  });
});
