import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallExactP, mannKendall } from './mann-kendall.ts';

describe('mannKendall()', () => {
  it('counts every order of up to ten different values, as scipy.stats.kendalltau(method="exact")', () => {
    const { S, p, pExact } = mannKendall([12.4, 12.9, 12.1, 13.3, 13.0, 13.8, 13.6, 14.4, 13.9]);
    expect(S).toBe(26);
    expect(p).toBe(pExact);
    expect(p).toBeCloseTo(0.0058862433862, 10);
  });

  // By hand: S = 22, var = (8.7.21 - 2.1.9 - 3.2.11) / 18 = 60.667, z = 21 / 7.789; scipy norm.sf.
  it('corrects for ties and continuity, and counts nothing exactly then', () => {
    const { S, p, pExact } = mannKendall([5, 5, 6, 6, 7, 6, 8, 9]);
    expect(S).toBe(22);
    expect(pExact).toBeNull();
    expect(p).toBeCloseTo(0.0070145838820817, 8);
  });

  it('uses the normal curve above ten points', () => {
    const { p, pNormal, pExact } = mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(pExact).toBeNull();
    expect(p).toBe(pNormal);
  });

  // With four points the smallest p is .083; 2 / 4! = 1 / 12.
  it('cannot be sure with four points', () => {
    expect(kendallExactP(6, 4)).toBeCloseTo(1 / 12, 12);
    expect(kendallExactP(10, 5)).toBeCloseTo(2 / 120, 12);
  });

  it('is sure of nothing when nothing varies', () => {
    expect(mannKendall([7.5, 7.5, 7.5, 7.5, 7.5])).toMatchObject({ S: 0, p: 1 });
  });

  it('does not let rounding noise break a tie', () => {
    const gaps = [1.1, 47.1, 60.2, 0.3, 12.7].map((value) => value - (value + 0.3));
    expect(mannKendall(gaps, 60.5)).toMatchObject({ S: 0, p: 1 });
  });

  it('turns its sign with the order of time, and keeps its p', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 25 }), (values) => {
        const forward = mannKendall(values);
        const backward = mannKendall([...values].reverse());
        expect(backward.S).toBe(forward.S === 0 ? 0 : -forward.S);
        expect(backward.p).toBe(forward.p);
        expect(forward.p).toBeGreaterThan(0);
        expect(forward.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
