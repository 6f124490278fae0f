import { describe, expect, it } from 'vitest';
import { seededRandom } from '#base/random';
import { bandRecord } from './band-record.ts';
import { backtest } from './backtest.ts';
import { NO_BOUNDS } from './bounded-scale.ts';
import { courseErrors, errorPool, poolOf } from './error-pool.ts';
import { conformalQuantile, halfWidths, standardHalfWidth } from './half-widths.ts';
import { project } from './project.ts';
import { rollingErrors } from './rolling-errors.ts';
import { usablePart } from './usable-part.ts';

/** Random walks with a drift, as many as asked. */
function walks(count: number, years: number, seed: number): number[][] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, () => {
    let level = 50;
    const drift = 0.3 * normal();
    return Array.from({ length: years }, () => (level += drift + normal()));
  });
}

describe('rollingErrors()', () => {
  // Worked by hand: 5 6 7 6 | 8 9 9 with naive: errors 2, 1, 0 one year ahead; 3, 1 two years ahead.
  it('forecasts from what was known then, and only then', () => {
    const errors = rollingErrors([5, 6, 7, 6, 8, 9, 9], 'naive', 2, 4);
    expect(errors.map(({ origin, step, error }) => [origin, step, error])).toEqual([
      [3, 1, 2],
      [3, 2, 3],
      [4, 1, 1],
      [4, 2, 1],
      [5, 1, 0],
    ]);
    // Known at the first origin: changes 1, 1, 1 -> unit 1. At the second 1, 1, 1, 2 -> 1.25.
    expect(errors.map(({ scaled }) => scaled)).toEqual([2, 3, 0.8, 0.8, 0]);
  });

  it('takes a year without a value for no outcome and no origin', () => {
    const errors = rollingErrors([5, 6, 7, 6, null, 9, 9], 'naive', 2, 4);
    expect(errors.map(({ origin, step }) => [origin, step])).toEqual([
      [3, 2],
      [5, 1],
    ]);
  });
});

describe('backtest()', () => {
  it('gives the mean absolute error and the number of outcomes per year ahead', () => {
    const options = { h: 3, minOrigin: 4, bounds: NO_BOUNDS };
    expect(backtest([5, 6, 7, 6, 8, 9, 9], 'naive', options)).toMatchObject({ mae: [1, 2, 3], n: [3, 2, 1] });
    expect(backtest([5, 6, 7, 6, 8], 'naive', options)).toMatchObject({ mae: [2, null, null], n: [1, 0, 0] });
  });

  it("scores the product's own choice, made anew at each origin", () => {
    const line = Array.from({ length: 14 }, (_, year) => 10 + 2 * year);
    const options = { h: 2, minOrigin: 5, bounds: NO_BOUNDS };
    const own = backtest(line, 'best', options).mae[0] as number;
    expect(own).toBeLessThan(backtest(line, 'naive', options).mae[0] as number);
    expect(own).toBeCloseTo(backtest(line, 'theta', options).mae[0] as number, 9);
  });
});

describe('half-widths', () => {
  it('conformalQuantile() is the ceil((n + 1) level)-th error', () => {
    const errors = Array.from({ length: 9 }, (_, index) => index + 1);
    expect(conformalQuantile(errors, 0.8)).toBe(8);
    expect(conformalQuantile(errors, 0.9)).toBe(9);
    expect(conformalQuantile(errors, 0.95)).toBeNull();
  });

  it('standardHalfWidth() is that of M3 at 80 and 95, and rises with the level', () => {
    expect([1, 2, 3, 4, 5, 6].map((step) => standardHalfWidth(0.8, step))).toEqual([1.7, 2.8, 3.9, 4.9, 5.8, 6.7]);
    expect([1, 2, 3, 4, 5, 6].map((step) => standardHalfWidth(0.95, step))).toEqual([3.4, 5.5, 7.2, 9.3, 11.9, 14.2]);
    const levels = [0.3, 0.5, 0.79, 0.8, 0.85, 0.949, 0.95, 0.99].map((level) => standardHalfWidth(level, 2));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  it('needs 200 errors per year ahead, and never narrows', () => {
    const error = (size: number) => ({ origin: 1, target: 2, size });
    const many = Array.from({ length: 200 }, (_, index) => error((index + 1) / 100));
    const pool = poolOf(9, { theta: [many, many.slice(1), many], naive: [] });
    expect(halfWidths(pool, 'theta', 0.8, 3)).toEqual({ widths: [1.61, 2.8, 2.8], errors: [200, 0, 200] });
  });
});

describe('bands from a pool', () => {
  it('hold about as often as they say on courses that were not in the pool', () => {
    const pool = errorPool(walks(120, 14, 11).map((values) => courseErrors({ values, bounds: NO_BOUNDS, firstYear: 2010 })));
    expect(pool.errors.theta.map(({ length }) => length)).toEqual([1080, 960, 840, 720, 600]);
    const fresh = walks(400, 17, 23);
    const share = [0, 1].map((index) => {
      let inside = 0;
      let of = 0;
      for (const values of fresh) {
        const part = usablePart(values.slice(0, 14));
        const own = courseErrors({ values: part.values, bounds: NO_BOUNDS, firstYear: 2010 });
        const answer = project(part, own, pool, { h: 3, bounds: NO_BOUNDS, levels: [0.8, 0.95] });
        if (answer.status !== 'ok') throw new Error('refused');
        const band = answer.detail.bands[index];
        values.slice(14).forEach((outcome, step) => {
          of += 1;
          if (outcome >= (band?.lower[step] ?? 0) && outcome <= (band?.upper[step] ?? 0)) inside += 1;
        });
      }
      return inside / of;
    });
    expect(share[0]).toBeGreaterThan(0.76);
    expect(share[0]).toBeLessThan(0.86);
    expect(share[1]).toBeGreaterThan(0.93);
    expect(share[1]).toBeLessThan(0.985);
  });

  it('bandRecord() judges each band only by errors that were known in its year', () => {
    const error = (origin: number, size: number) => ({ origin, target: origin + 1, size });
    // 200 small errors are known in 2001; from then on bands are narrow and the large errors of 2001 fall outside.
    const small = Array.from({ length: 200 }, () => error(2000, 0.5));
    const large = Array.from({ length: 100 }, () => error(2001, 1.6));
    const pool = poolOf(1, { theta: [[...large, ...small]], naive: [] });
    expect(bandRecord(pool, 'theta', 0.8)).toEqual([{ inside: 200, of: 300 }]);
    // In 2000 nothing was known: the width of M3, 1.7, holds both sizes.
    expect(bandRecord(poolOf(1, { theta: [large], naive: [] }), 'theta', 0.8)).toEqual([{ inside: 100, of: 100 }]);
  });
});
