import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustForFamily } from './false-discoveries.ts';
import { familyThresholds } from './family-threshold.ts';

describe('familyThresholds()', () => {
  it('lets the same tests stand as the adjusted p-values of each family', () => {
    const p = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.02, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), p), { minLength: 1, maxLength: 80 }), (tests) => {
        const family = Int32Array.from(tests, ([no]) => no);
        const { size, threshold } = familyThresholds(
          family,
          Float64Array.from(tests, ([, value]) => value),
          4,
          0.1,
        );
        for (let no = 0; no < 4; no += 1) {
          const own = tests.filter(([of]) => of === no).map(([, value]) => value);
          const adjusted = adjustForFamily(own);
          expect(size[no]).toBe(own.length);
          own.forEach((value, index) => expect(value <= (threshold[no] ?? NaN)).toBe((adjusted[index] ?? NaN) <= 0.1));
        }
      }),
    );
  });

  it('lets nothing stand in a family without a sign of anything', () => {
    expect(familyThresholds(Int32Array.of(0, 0, 0), Float64Array.of(0.2, 0.5, 0.9), 1, 0.1).threshold[0]).toBe(0);
  });
});
