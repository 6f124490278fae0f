import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '#domain/answer/answer';
import { didStaggered } from './staggered.ts';
import type { StaggeredDetail, StaggeredOptions, StaggeredRow } from './staggered-detail.ts';
import { didTwoByTwo } from './two-by-two.ts';

const varying: StaggeredOptions = { control: 'never-treated', basePeriod: 'varying' };
const universal: StaggeredOptions = { control: 'not-yet-treated', basePeriod: 'universal' };

function ok(rows: readonly StaggeredRow[], options: StaggeredOptions): Given<StaggeredDetail> {
  const answer = didStaggered(rows, options);
  if (answer.status !== 'ok') throw new Error(answer.reasons.map(({ code }) => code).join());
  return answer;
}

// R: d <- expand.grid(time = 2001:2006, i = 1:24); first 0 for i <= 10, 2004 for i <= 18, else 2006;
// y <- i / 3 + sin(i * (time - 2000)) + (time >= first > 0) * 0.5 * (time - first + 1)
const rows: StaggeredRow[] = Array.from({ length: 24 }, (_, index) => index + 1).flatMap((i) => {
  const first = i <= 10 ? null : i <= 18 ? 2004 : 2006;
  return [2001, 2002, 2003, 2004, 2005, 2006].map((time) => {
    const effect = first !== null && time >= first ? 0.5 * (time - first + 1) : 0;
    return Object.freeze({ unit: `u${i}`, time, first, y: i / 3 + Math.sin(i * (time - 2000)) + effect });
  });
});

// Oracle, worked in R apart from this code: lm(change ~ group) per (g, t) with sandwich::vcovHC(type = "HC0"), which is what the
// influence function gives without covariates; averages by the delta method with derivatives taken numerically, also to the shares.
describe('against R', () => {
  it('didStaggered() with never-treated areas and a varying base', () => {
    const { detail } = ok(rows, varying);
    expect(detail.attgt).toHaveLength(10);
    const of = (g: number, t: number): [number, number | null] => {
      const found = detail.attgt.find((effect) => effect.g === g && effect.t === t);
      return [found?.est ?? Number.NaN, found?.se ?? null];
    };
    expect(of(2004, 2006)[0]).toBeCloseTo(2.78169312, 7);
    expect(of(2004, 2006)[1]).toBeCloseTo(0.4263379, 6);
    expect(of(2006, 2003)[0]).toBeCloseTo(0.13355358, 7);
    expect(of(2006, 2003)[1]).toBeCloseTo(0.4904771, 6);
    expect(detail.simple.est).toBeCloseTo(1.33033522, 7);
    expect(detail.simple.se).toBeCloseTo(0.351936432, 7);
    expect(detail.overallGroup.est).toBeCloseTo(1.30495801, 7);
    expect(detail.overallGroup.se).toBeCloseTo(0.310113773, 7);
    expect(detail.overallDynamic.est).toBeCloseTo(1.47504195, 7);
    expect(detail.overallDynamic.se).toBeCloseTo(0.371823877, 7);
    expect(detail.event.map(({ e }) => e)).toEqual([-4, -3, -2, -1, 0, 1, 2]);
    expect(detail.event[3]?.se).toBeCloseTo(0.377378946, 7);
    expect(detail.preTrend?.statistic).toBeCloseTo(0.752581286, 6);
    // 1 - pf(W * 16 / (6 * 24), 6, 16); chi-square would say 0.9933.
    expect(detail.preTrend?.p).toBeCloseTo(0.9971279738, 6);
  });

  it('didStaggered() with areas not yet treated and a universal base', () => {
    const { detail } = ok(rows, universal);
    expect(detail.simple.est).toBeCloseTo(1.33113555, 7);
    expect(detail.simple.se).toBeCloseTo(0.331730895, 7);
    expect(detail.overallGroup.se).toBeCloseTo(0.307047654, 7);
    expect(detail.event[0]?.est).toBeCloseTo(-0.248138589, 7);
    expect(detail.event[2]?.se).toBeCloseTo(0.285497891, 7);
    expect(detail.attgt.find(({ g, t }) => g === 2004 && t === 2003)).toMatchObject({ est: 0, se: null });
    expect(detail.preTrend?.p).toBeCloseTo(0.9971479314, 6);
  });
});

it('didStaggered() of two periods and one start is the two-by-two, but for its small-sample factor', () => {
  const two = rows.filter(({ time, first }) => (time === 2003 || time === 2004) && first !== 2006);
  const { detail, estimate } = ok(two, varying);
  const simple = didTwoByTwo(
    two.map(({ unit, time, first, y }) => ({ unit, cluster: unit, treated: first !== null, post: time === 2004, y })),
  );
  expect(simple.status === 'ok' && simple.estimate).toBeCloseTo(estimate ?? Number.NaN, 10);
  expect(detail.attgt).toHaveLength(1);
  expect(detail.simple.se).toBeCloseTo(detail.attgt[0]?.se ?? Number.NaN, 12);
});

it('didStaggered() worked by hand: two starters, two others, mean changes apart', () => {
  const by = (unit: string, first: number | null, values: number[]): StaggeredRow[] =>
    values.map((y, index) => ({ unit, first, time: index + 1, y }));
  const small = [...by('a', 2, [1, 4, 6]), ...by('b', 2, [2, 7, 8]), ...by('c', null, [5, 6, 6]), ...by('d', null, [9, 8, 12])];
  const { detail } = ok(small, varying);
  // t = 2: (3 + 5) / 2 - (1 - 1) / 2 = 4; t = 3: (5 + 6) / 2 - (1 + 3) / 2 = 3.5.
  expect(detail.attgt.map(({ est }) => est)).toEqual([4, 3.5]);
  // t = 2: variance 1/2 of the starters (1 + 1) / 4, of the others (1 + 1) / 4: sqrt(0.5 + 0.5).
  expect(detail.attgt[0]?.se).toBeCloseTo(1, 12);
  expect(detail.overallGroup.est).toBeCloseTo(3.75, 12);
});

it('didStaggered() leaves out and names areas with a figure missing or started before', () => {
  const holes = rows.map((row) => (row.unit === 'u3' && row.time === 2005 ? { ...row, y: null } : row));
  const early = rows.filter(({ unit }) => unit === 'u1').map((row) => ({ ...row, unit: 'early', first: 2001 }));
  const { detail, warnings } = ok([...holes, ...early], varying);
  expect(detail.areas).toMatchObject({ treated: 14, comparison: 9, dropped: ['u3'], startedBefore: ['early'] });
  expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['missing-data', 'comparisons-dropped']));
  expect(detail.simple).toEqual(
    ok(
      rows.filter(({ unit }) => unit !== 'u3'),
      varying,
    ).detail.simple,
  );
});

it('didStaggered() compares with the last starters until they start, where all start', () => {
  const all = rows.map((row) => ({ ...row, first: row.first ?? 2005 }));
  const { detail, warnings } = ok(all, universal);
  expect(Math.max(...detail.attgt.map(({ t }) => t))).toBe(2005);
  expect(detail.group.map(({ g }) => g)).toEqual([2004, 2005]);
  expect(warnings.map(({ code }) => code)).toContain('periods-dropped');
  const refusedAnswer = didStaggered(all, varying);
  expect(refusedAnswer.status === 'refused' && refusedAnswer.reasons[0].code).toBe('too-few-comparisons');
});

it('didStaggered() gives no error for areas that are alone in their group', () => {
  const { detail, warnings } = ok(
    rows.filter(({ unit, first }) => first === null || unit === 'u11'),
    varying,
  );
  expect(detail.simple.se).toBeNull();
  expect(detail.claim).toBe('inconclusive');
  expect(warnings.map(({ code }) => code)).toContain('one-treated-unit');
});

it.each([
  ['nobody starts', rows.map((row) => ({ ...row, first: null })), 'few-treated-units'],
  ['all started before', rows.map((row) => ({ ...row, first: 2001 })), 'too-few-pre-periods'],
  ['one period', rows.filter(({ time }) => time === 2004), 'too-few-points'],
  ['no figure', rows.map((row) => ({ ...row, y: null })), 'missing-data'],
])('didStaggered() refuses where %s', (_name, given, code) => {
  const answer = didStaggered(given, varying);
  expect(answer.status === 'refused' && answer.reasons.map((reason) => reason.code)).toContain(code);
});

it('didStaggered() does not mind the order of rows, a level of its own for each area, or a course shared by all', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.integer({ min: -20, max: 20 })), (stream) => {
      const level = new Map([...new Set(rows.map(({ unit }) => unit))].map((unit) => [unit, stream.next().value as number]));
      const year = new Map([2001, 2002, 2003, 2004, 2005, 2006].map((time) => [time, stream.next().value as number]));
      const other = rows.map((row) => ({ ...row, y: (row.y ?? 0) + (level.get(row.unit) ?? 0) + (year.get(row.time) ?? 0) })).reverse();
      const [a, b] = [ok(rows, varying).detail, ok(other, varying).detail];
      expect(b.overallGroup.est).toBeCloseTo(a.overallGroup.est, 8);
      expect(b.overallGroup.se).toBeCloseTo(a.overallGroup.se ?? 0, 8);
    }),
    { numRuns: 15 },
  );
});
