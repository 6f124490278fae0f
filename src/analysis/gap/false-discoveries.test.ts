import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustForFamily } from './false-discoveries.ts';

describe('adjustForFamily()', () => {
  // scipy.stats.false_discovery_control of the same numbers.
  it('gives the adjusted p-values of Benjamini and Hochberg', () => {
    const p = [0.205, 0.001, 0.06, 0.008, 0.039, 0.042, 0.041, 0.074];
    const scipy = [0.205, 0.008, 0.08, 0.032, 0.0672, 0.0672, 0.0672, 0.0845714286];
    expect(Array.from(adjustForFamily(p), (value) => Number(value.toFixed(10)))).toEqual(scipy);
  });

  it('minds the tests that claim nothing and are not in the list', () => {
    expect(adjustForFamily([0.004], 10)[0]).toBeCloseTo(0.04, 12);
  });

  it('keeps the order of p, never makes one smaller, and does not mind the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), (p) => {
        const adjusted = adjustForFamily(p);
        const backward = adjustForFamily([...p].reverse()).reverse();
        p.forEach((value, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(value);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          expect(backward[index]).toBeCloseTo(adjusted[index] ?? NaN, 12);
        });
      }),
    );
  });
});
