import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortfall, type Bounded } from './shortfall.ts';

const counted = (value: number): Bounded => ({ value, lower: null, upper: null });
const around = (value: number, half: number): Bounded => ({ value, lower: value - half, upper: value + half });

describe('shortfall()', () => {
  it('is how far an area is behind, and nought where it is further', () => {
    expect(shortfall(counted(14), counted(9), 'less').value).toBe(5);
    expect(shortfall(counted(3), counted(9), 'less').value).toBe(0);
    expect(shortfall(counted(3), counted(9), 'more').value).toBe(6);
    expect(shortfall(counted(14), counted(9), 'more').value).toBe(0);
  });

  it('is the difference either way where nobody agreed which side is better', () => {
    expect(shortfall(counted(3), counted(9), 'neutral').value).toBe(6);
    expect(shortfall(counted(9), counted(3), 'neutral').value).toBe(6);
  });

  it('joins margins as those of independent samples: 3 and 4 make 5', () => {
    expect(shortfall(around(20, 3), around(9, 4), 'less')).toEqual({ value: 11, lower: 6, upper: 16 });
    expect(shortfall(around(20, 3), counted(9), 'less')).toEqual({ value: 11, lower: 8, upper: 14 });
  });

  it('never lies below nought, nor outside its own ends', () => {
    const figure = fc.record({ value: fc.integer({ min: -100, max: 100 }), half: fc.integer({ min: 0, max: 50 }) });
    fc.assert(
      fc.property(figure, figure, fc.constantFrom('more', 'less', 'neutral'), (own, reference, better) => {
        const { value, lower, upper } = shortfall(around(own.value, own.half), around(reference.value, reference.half), better);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(value).toBeGreaterThanOrEqual(lower!);
        expect(value).toBeLessThanOrEqual(upper!);
      }),
    );
  });
});
