import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplexWeights } from '#analysis/contribution/simplex-weights';

const value = fc.double({ min: -50, max: 50, noNaN: true });
const problem = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 8 }))
  .chain(([n, length]) =>
    fc.tuple(
      fc.array(fc.array(value, { minLength: length, maxLength: length }), { minLength: n, maxLength: n }),
      fc.array(value, { minLength: length, maxLength: length }),
    ),
  );

const residual = (rows: number[][], target: number[], weights: number[]) =>
  target.map((one, t) => one - rows.reduce((sum, row, i) => sum + weights[i]! * row[t]!, 0));
const squares = (values: number[]) => values.reduce((sum, one) => sum + one * one, 0);

describe('simplexWeights', () => {
  it('meets the Karush-Kuhn-Tucker conditions of the minimum: no weight can be moved with gain', () => {
    fc.assert(
      fc.property(problem, fc.constantFrom(0, 3), ([rows, target], penalty) => {
        const weights = simplexWeights(rows, target, penalty);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const left = residual(rows, target, weights);
        const gradient = rows.map((row, i) => -2 * row.reduce((sum, one, t) => sum + one * left[t]!, 0) + 2 * penalty * weights[i]!);
        const scale = Math.max(1, ...rows.map((row) => squares(row)), squares(target));
        const lowest = Math.min(...gradient);
        weights.forEach((weight, i) => {
          if (weight > 1e-4) expect((gradient[i]! - lowest) / scale).toBeLessThan(1e-5);
        });
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('has the closed form of two areas: the projection on the line between them, held at its ends', () => {
    // target = a + s (b - a) with s = (target - a).(b - a) / |b - a|^2: here 5 / 20 = 0.25.
    expect(simplexWeights([[0, 0], [4, 2]], [1, 0.5])[1]).toBeCloseTo(0.25, 8); // prettier-ignore
    expect(simplexWeights([[0, 0], [4, 2]], [9, 9])).toEqual([0, 1]); // prettier-ignore
  });

  it('spreads weight evenly over areas that fit equally well, and finds an exact match', () => {
    const weights = simplexWeights([[1, 2], [1, 2], [9, 0]], [1, 2]); // prettier-ignore
    expect(weights[0]).toBeCloseTo(0.5, 6);
    expect(weights[1]).toBeCloseTo(0.5, 6);
    expect(simplexWeights([[7], [7]], [3])).toEqual([0.5, 0.5]);
  });

  it('does not change with a common level or another unit, also a large one', () => {
    fc.assert(
      fc.property(problem, fc.constantFrom(1e6, -300), fc.constantFrom(1000, 0.01), ([rows, target], level, unit) => {
        const move = (row: number[]) => row.map((one) => (one + level) * unit);
        const there = simplexWeights(rows.map(move), move(target));
        const [one, other] = [simplexWeights(rows, target), there].map((weights) => squares(residual(rows, target, weights)));
        expect(Math.abs(one! - other!)).toBeLessThan(1e-3 * (1 + one!));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('does not weigh nothing', () => {
    expect(() => simplexWeights([], [1])).toThrow(RangeError);
  });
});
