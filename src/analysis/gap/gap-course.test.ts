import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseComparator } from './comparator.ts';
import { gapCourse } from './gap-course.ts';

describe('gapCourse()', () => {
  it('holds an area with more than a tenth of the people against the rest', () => {
    expect(chooseComparator(0.1)).toEqual({ kind: 'whole', factor: 1 });
    expect(chooseComparator(null)).toEqual({ kind: 'whole', factor: 1 });
    expect(chooseComparator(0.25)).toEqual({ kind: 'rest', factor: 0.75 });
  });

  it('finds the rest from the whole: the gap to the whole is (1 - s) times the gap to the rest', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.11, max: 0.9, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (share, area, rest) => {
          const whole = share * area + (1 - share) * rest;
          const [point] = gapCourse({ times: [2020], area: [area], reference: [whole], share }).points;
          expect(point?.reference).toBeCloseTo(rest, 8);
          expect((point?.gap ?? NaN) * (1 - share)).toBeCloseTo(area - whole, 8);
        },
      ),
    );
  });

  // Var(area) = 4, Var(rest) = 1, s = .5: Var(whole) = .25 * 4 + .25 * 1 = 1.25; gap to the rest: 4 + 1.
  it('takes the area out of the sampling error of the whole', () => {
    const [point] = gapCourse({
      times: [2020],
      area: [50],
      reference: [60],
      share: 0.5,
      areaErrors: [2],
      referenceErrors: [Math.sqrt(1.25)],
    }).points;
    expect(point?.referenceSe).toBeCloseTo(1, 12);
    expect(point?.se).toBeCloseTo(Math.sqrt(5), 12);
  });

  it('puts years in order and has no gap where one side is missing', () => {
    const { points } = gapCourse({ times: [2021, 2019, 2020], area: [3, 1, null], reference: [4, null, 5] });
    expect(points.map(({ time, gap }) => [time, gap])).toEqual([
      [2019, null],
      [2020, null],
      [2021, -1],
    ]);
  });

  it('has no ratio to nothing', () => {
    expect(gapCourse({ times: [2021], area: [3], reference: [0] }).points[0]?.ratio).toBeNull();
  });
});
