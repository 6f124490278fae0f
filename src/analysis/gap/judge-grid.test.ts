import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '#domain/answer/codes';
import { judgeGap } from './gap.ts';
import { gapCourse, type GapInput } from './gap-course.ts';
import { GRID_REASONS, judgeGrid, NO_VERDICT, type GapGrid } from './judge-grid.ts';
import { COURSES } from './series-judge.ts';

interface Case {
  area: (number | null)[];
  reference: (number | null)[];
  errors: (number | null)[] | null;
  share: number | null;
  start: number;
  modelBased: boolean;
}

const figure = fc.option(
  fc.integer({ min: 0, max: 400 }).map((value) => value / 10),
  { freq: 12 },
);
const cases = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.boolean(), fc.integer({ min: -20, max: 20 }), fc.constantFrom(0, 500, -500))
  .chain(([columns, weighted, rise, level]) =>
    fc.record<Case>({
      area: fc
        .array(figure, { minLength: columns, maxLength: columns })
        .map((values) => values.map((value, at) => (value === null ? null : level + value + rise * at))),
      reference: fc.array(figure, { minLength: columns, maxLength: columns }),
      errors: weighted
        ? fc.array(
            fc.option(fc.integer({ min: 1, max: 90 }), { freq: 6 }).map((error) => error && error / 10),
            { minLength: columns, maxLength: columns },
          )
        : fc.constant(null),
      share: fc.option(fc.double({ min: 0.02, max: 0.6, noNaN: true })),
      start: fc.integer({ min: 0, max: columns - 1 }),
      modelBased: fc.boolean().map((one) => one && rise > 17),
    }),
  );

const column = (values: readonly (number | null)[]) => Float64Array.from(values, (value) => value ?? NaN);

/** Two rows: the area and its reference, at `column * 2 + row`. */
const side = (area: readonly (number | null)[], reference: readonly (number | null)[]) =>
  column(area.flatMap((value, at) => [value, reference[at] ?? null]));

function gridOf({ area, reference, errors, share, start, modelBased }: Case): GapGrid {
  const columns = area.length;
  // A figure that is not there has no error, in any source.
  const errorsOf = (values: readonly (number | null)[]) => (errors ?? []).map((error, at) => (values[at] === null ? null : error));
  return {
    rows: 2,
    columns,
    times: Float64Array.from(area, (_, at) => 2000 + at),
    values: side(area, reference),
    errors: errors && side(errorsOf(area), errorsOf(reference)),
    marks: new Uint8Array(columns * 2),
    lastOnly: 1,
    judged: Int32Array.of(0),
    reference: Int32Array.of(1),
    start: Uint16Array.of(start),
    share: Float64Array.of(share ?? NaN),
    modelBased,
  };
}

function oneByOne({ area, reference, errors, share, start, modelBased }: Case) {
  const errorsOf = (values: readonly (number | null)[]) => errors?.map((error, at) => (values[at] === null ? null : error)) ?? null;
  const input: GapInput = {
    times: area.map((_, at) => 2000 + at),
    area,
    reference,
    areaErrors: errorsOf(area),
    referenceErrors: errorsOf(reference),
    share,
    breaks: [2000 + start],
    sinceBreak: true,
    modelBased,
  };
  return judgeGap(gapCourse(input), input);
}

describe('judgeGrid()', () => {
  it('says of every series what judgeGap says of it alone', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (told) => {
        const one = oneByOne(told);
        const all = judgeGrid(gridOf(told));
        const verdict = all.verdict[0] ?? NaN;
        expect(all.n[0]).toBe(one.n);
        if (one.status === 'refused') {
          const few = one.reasons.some(({ code }) => code === 'too-few-points');
          expect(verdict).toBe(few ? VERDICTS.indexOf('too-few') : NO_VERDICT);
          const codes = GRID_REASONS.filter((_, bit) => ((all.reasons[0] ?? 0) >> bit) & 1);
          expect(new Set(codes)).toEqual(new Set(one.reasons.map(({ code }) => code)));
          seen.add('refused');
          return;
        }
        const { detail } = one;
        seen.add(detail.verdict);
        expect(VERDICTS[verdict]).toBe(detail.verdict);
        expect(all.slope[0]).toBeCloseTo(detail.fit.slope, 9);
        expect(all.se[0]).toBeCloseTo(detail.inflated.se, 9);
        expect(all.r1[0]).toBeCloseTo(detail.fit.r1, 9);
        expect(all.p[0]).toBeCloseTo(detail.inflated.p ?? 1, 9);
        expect(all.pKendall[0]).toBeCloseTo(detail.kendall.p, 12);
        expect(all.gapLast[0]).toBeCloseTo(detail.last.gap ?? NaN, 9);
        expect(2000 + (all.first[0] ?? NaN)).toBe(detail.first.time);
        expect(COURSES[all.areaChange[0] ?? NaN]).toBe(detail.areaChange);
        expect(COURSES[all.referenceChange[0] ?? NaN]).toBe(detail.referenceChange);
      }),
      { numRuns: 1500 },
    );
    expect(seen).toEqual(new Set(['refused', 'no-clear-change', 'closing', 'widening', 'crossed']));
  });

  it('has no verdict where there is no reference', () => {
    const grid = gridOf({
      area: [1, 2, 3, 4, 5, 6],
      reference: [1, 1, 1, 1, 1, 1],
      errors: null,
      share: null,
      start: 0,
      modelBased: false,
    });
    const { verdict, n, gapLast } = judgeGrid({ ...grid, reference: Int32Array.of(-1) });
    expect([verdict[0], n[0], gapLast[0]]).toEqual([VERDICTS.indexOf('too-few'), 0, NaN]);
  });

  it('tells the marks of what was used, and some of the last year only', () => {
    const grid = gridOf({
      area: [1, 2, 3, 4, 5, null],
      reference: [0, 0, 0, 0, 0, 0],
      errors: null,
      share: null,
      start: 1,
      modelBased: false,
    });
    const marks = (area: number[], reference: number[]) => Uint8Array.from(area.flatMap((mark, at) => [mark, reference[at] ?? 0]));
    const marked = (area: number[]) => judgeGrid({ ...grid, marks: marks(area, [0, 0, 0, 4, 0, 32]) }).marks[0];
    expect(marked([8, 2, 0, 1, 0, 16])).toBe(6);
    expect(marked([8, 2, 0, 0, 1, 16])).toBe(7);
  });
});
