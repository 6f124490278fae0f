import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classLimits, classOf, classSizes, MOST_CLASSES, shadesFor } from './class-limits.ts';

describe('classLimits', () => {
  it('takes round, equal steps', () => {
    expect(classLimits([3, 8, 12, 17, 21, 28, 33, 39, 41, 47], 0)).toEqual([10, 20, 30, 40]);
  });

  it('makes one class when every value is the same', () => {
    expect(classLimits([4, 4, 4], 0)).toEqual([]);
    expect(classLimits([], 0)).toEqual([]);
  });

  it('lets an outlier fall into an open class without stretching the steps', () => {
    const limits = classLimits([...Array.from({ length: 40 }, (_, i) => i % 20), 5000], 0);
    expect(Math.max(...limits)).toBeLessThan(25);
  });

  it('never makes steps finer than the figure is shown with', () => {
    expect(classLimits([1, 1, 1, 2, 2, 2], 0)).toEqual([2]);
  });

  it('has at most five classes, ascending limits, no class with one member', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 80 }), (values) => {
        const limits = classLimits(values, 2);
        expect(limits.length).toBeLessThan(MOST_CLASSES);
        expect([...limits].sort((a, b) => a - b)).toEqual(limits);
        if (limits.length > 0) expect(Math.min(...classSizes(limits, values))).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('classOf', () => {
  it('puts a value on a limit in the higher class', () => {
    expect([9.9, 10, 20].map((value) => classOf([10, 20], value))).toEqual([0, 1, 2]);
  });
});

describe('shadesFor', () => {
  it('gives every class a shade of its own, light to dark', () => {
    for (let classes = 1; classes <= MOST_CLASSES; classes += 1) {
      const shades = shadesFor(classes);
      expect(new Set(shades).size).toBe(classes);
      expect([...shades].sort()).toEqual(shades);
    }
  });
});
