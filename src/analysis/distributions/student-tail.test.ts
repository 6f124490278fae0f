import fc from 'fast-check';
import { expect, it } from 'vitest';
import { studentt } from '#analysis/distributions/jstat';
import { wholeStudentP } from './student-tail.ts';

// scipy: 2 * t.sf(t, v).
it.each([
  [2.447, 6, 0.049994],
  [8, 8, 4.3668e-5],
  [30, 18, 8.016969e-17],
  [0.5, 1, 0.7048328],
  [0, 5, 1],
])('wholeStudentP(%d, %i) is the chance beyond t on both sides', (t, v, p) => {
  expect(wholeStudentP(t, v) / p).toBeCloseTo(1, 4);
});

it('wholeStudentP() is the same number as jstat gives', () => {
  fc.assert(
    fc.property(fc.double({ min: -12, max: 12, noNaN: true }), fc.integer({ min: 1, max: 60 }), (t, v) => {
      expect(wholeStudentP(t, v)).toBeCloseTo(2 * studentt.cdf(-Math.abs(t), v), 6);
    }),
    { numRuns: 500 },
  );
});
