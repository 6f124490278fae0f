import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didTwoByTwo } from './two-by-two.ts';
import type { TwoByTwoDetail, TwoByTwoRow } from './two-by-two-detail.ts';
import type { Given } from '#domain/answer/answer';

function row(unit: string, treated: boolean, post: boolean, y: number | null, time?: number): TwoByTwoRow {
  return Object.freeze({ unit, cluster: unit, treated, post, y, ...(time === undefined ? {} : { time }) });
}

/** Two figures per area: `changes` from a base of 10. */
function panel(treated: readonly number[], others: readonly number[]): TwoByTwoRow[] {
  return [...treated, ...others].flatMap((change, index) => [
    row(`u${index}`, index < treated.length, false, 10 + index),
    row(`u${index}`, index < treated.length, true, 10 + index + change),
  ]);
}

function ok(rows: readonly TwoByTwoRow[], options = {}): Given<TwoByTwoDetail> {
  const answer = didTwoByTwo(rows, options);
  if (answer.status !== 'ok') throw new Error(answer.reasons.map(({ code }) => code).join());
  return answer;
}

// The same panel in R: d <- expand.grid(post = 0:1, i = 1:32); d$tr <- 1 * (d$i <= 6);
// d$y <- 10 + sin(3 * d$i) + 0.5 * cos(7 * d$i) * d$post + 1.2 * d$tr * d$post
const waves = Array.from({ length: 32 }, (_, index) => index + 1).flatMap((i) =>
  [0, 1].map((post) => row(`u${i}`, i <= 6, post === 1, 10 + Math.sin(3 * i) + 0.5 * Math.cos(7 * i) * post + (i <= 6 ? 1.2 * post : 0))),
);

describe('with 5 treated and 30 areas', () => {
  it('didTwoByTwo() gives the error of sandwich::vcovCL(lm(y ~ tr * post), cluster = i, type = "HC1")', () => {
    const { estimate, detail, interval } = ok(waves);
    expect(estimate).toBeCloseTo(1.038797314, 8);
    expect(detail.se).toBeCloseTo(0.1470838518, 8);
    expect(detail.seKind).toBe('cluster');
    // qt(.975, 5) = 2.570582, of the six treated areas: not 1.96.
    expect(interval?.lower).toBeCloseTo(1.038797314 - 2.570581836 * 0.1470838518, 6);
  });

  it('didTwoByTwo() counts each figure once where areas were seen on one side only, as R does', () => {
    const some = waves.map((each) =>
      (each.unit === 'u9' && each.post) || (each.unit === 'u2' && !each.post) ? { ...each, y: null } : each,
    );
    const { estimate, detail, warnings } = ok(some);
    expect(estimate).toBeCloseTo(1.051585146, 8);
    expect(detail.se).toBeCloseTo(0.1498813922, 8);
    expect(detail.rows).toEqual({ used: 62, missing: 2, unitsSeenOnce: 2 });
    expect(warnings.map(({ code }) => code)).toContain('missing-data');
  });
});

describe('with few areas', () => {
  it('didTwoByTwo() gives no standard error for one treated area, and its rank among all', () => {
    const { estimate, detail, warnings, interval } = ok(panel([5], [0, 1, 2]));
    // 5 - (0 + 1 + 2) / 3 = 4; as if treated instead: -2.67, -1.33, 0. So 1 of 4.
    expect(estimate).toBeCloseTo(4, 12);
    expect(detail).toMatchObject({ se: null, seKind: 'permutation', p: 0.25 });
    expect(detail.permutation).toMatchObject({ n: 4, rank: 1, exhaustive: true });
    expect(interval).toBeNull();
    expect(warnings.map(({ code }) => code)).toContain('one-treated-unit');
  });

  it('didTwoByTwo() permutes every pair of two treated areas', () => {
    const { detail, warnings } = ok(panel([4, 6], [0, 1, 2, 3]));
    // Two-sided: of the 15 pairs only {4, 6} and its mirror are that far out: mean 5 against 1.5; no other pair reaches 3.5.
    expect(detail.permutation).toMatchObject({ n: 15, p: 1 / 15 });
    expect(warnings.map(({ code }) => code)).toContain('few-treated-units');
  });

  it('the interval of didTwoByTwo() holds exactly the effects that its test does not turn down', () => {
    const others = Array.from({ length: 25 }, (_, index) => Math.sin(index * 2.3));
    const { interval } = ok(panel([2.5], others));
    const pAt = (effect: number): number => ok(panel([2.5 - effect], others)).detail.p ?? 1;
    for (const side of [interval?.lower ?? 0, interval?.upper ?? 0]) {
      const inward = side < 2.5 ? 1e-6 : -1e-6;
      expect(pAt(side + inward)).toBeGreaterThan(0.05);
      expect(pAt(side - inward)).toBeLessThanOrEqual(0.05);
    }
  });

  it('didTwoByTwo() draws by a fixed seed where there are too many sets, and says so', () => {
    const rows = panel(
      [3, 3.2, 2.9, 3.1],
      Array.from({ length: 36 }, (_, index) => Math.sin(index)),
    );
    const first = ok(rows);
    expect(first.detail.permutation).toMatchObject({ n: 2000, exhaustive: false });
    expect(ok(rows)).toEqual(first);
  });
});

describe('what it may claim', () => {
  const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018];
  const course = (drift: number, effect: number): TwoByTwoRow[] =>
    Array.from({ length: 34 }, (_, unit) => unit).flatMap((unit) =>
      years.map((year, index) =>
        row(
          `u${unit}`,
          unit < 8,
          year >= 2017,
          unit + Math.sin((unit + 1) * (year - 2000)) * 0.3 + (unit < 8 ? drift * index + (year >= 2017 ? effect : 0) : 0),
          year,
        ),
      ),
    );

  it('didTwoByTwo() claims an effect with five years before, enough areas and a like course', () => {
    const { detail } = ok(course(0, 2));
    expect(detail.preTrend).toMatchObject({ by: 'hotelling', periods: 5, areas: 34 });
    expect(detail.preTrend?.p).toBeGreaterThan(0.1);
    expect(detail.claim).toBe('effect');
  });

  it('didTwoByTwo() refuses the claim where the groups already moved apart, but shows the number', () => {
    const { detail, warnings, estimate } = ok(course(0.5, 2));
    expect(detail.claim).toBe('refused');
    expect(warnings.map(({ code }) => code)).toContain('pre-trend-differs');
    expect(estimate).toBeGreaterThan(2);
  });

  it('didTwoByTwo() says no evidence only where the promised effect would have been seen', () => {
    expect(ok(course(0, 0), { promised: 2 }).detail.claim).toBe('no-evidence');
    expect(ok(course(0, 0), { promised: 0.01 }).detail.claim).toBe('inconclusive');
    expect(ok(course(0, 0)).detail.claim).toBe('inconclusive');
  });

  it('didTwoByTwo() never claims without times: the course before the start cannot be seen', () => {
    expect(ok(waves).detail.claim).toBe('inconclusive');
  });
});

it.each([
  ['nobody treated', panel([], [1, 2]), ['few-treated-units']],
  ['nobody to compare with', panel([1, 2], []), ['too-few-comparisons']],
  ['nothing before', panel([1], [2]).filter(({ post }) => post), ['too-few-pre-periods']],
  ['nothing after', panel([1], [2]).filter(({ post }) => !post), ['too-few-post-periods']],
  ['no figure', panel([1], [2]).map((each) => ({ ...each, y: null })), ['missing-data']],
  ['one empty cell', panel([1], [2]).filter(({ post, treated }) => !(post && treated)), ['empty-category']],
])('didTwoByTwo() refuses with %s', (_name, rows, codes) => {
  const answer = didTwoByTwo(rows);
  expect(answer.status === 'refused' && answer.reasons.map(({ code }) => code)).toEqual(codes);
});

const changes = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 5 });

it('didTwoByTwo() does not mind the order of rows, a constant, or the unit of y', () => {
  fc.assert(
    fc.property(
      changes,
      changes,
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: 1, max: 9 }),
      (treated, others, constant, factor) => {
        const rows = panel(treated, others);
        const first = ok(rows);
        expect(ok([...rows].reverse())).toEqual(first);
        const other = ok(rows.map((each) => ({ ...each, y: (each.y ?? 0) * factor + constant })));
        expect(other.estimate).toBeCloseTo((first.estimate ?? 0) * factor, 8);
        expect(other.detail.p).toBe(first.detail.p);
      },
    ),
    { numRuns: 60 },
  );
});

it('didTwoByTwo() turns its sign when the groups are swapped', () => {
  fc.assert(
    fc.property(changes, changes, (treated, others) => {
      expect(ok(panel(others, treated)).estimate).toBeCloseTo(-(ok(panel(treated, others)).estimate ?? 0), 8);
    }),
    { numRuns: 60 },
  );
});

it('didTwoByTwo() permutes too where only one area is left to compare with, and gives no error', () => {
  const { detail } = ok(
    panel(
      Array.from({ length: 40 }, (_, index) => Math.sin(index)),
      [3],
    ),
  );
  expect(detail).toMatchObject({ se: null, seKind: 'permutation' });
  expect(detail.permutation?.n).toBe(41);
});
