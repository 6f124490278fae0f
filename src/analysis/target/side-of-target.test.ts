import { describe, expect, it } from 'vitest';
import { sideOfTarget } from './side-of-target.ts';

describe('sideOfTarget()', () => {
  it.each([
    ['more', 12, 'reached'],
    ['more', 11.9, 'short'],
    ['less', 12, 'reached'],
    ['less', 12.1, 'short'],
  ] as const)('says of a full count to be %s than 12, at %d: %s', (wanted, value, side) => {
    expect(sideOfTarget({ value, lower: null, upper: null }, 12, wanted)).toBe(side);
  });

  it.each([
    ['more', 10, 14, 'unclear'],
    ['more', 12, 16, 'reached'],
    ['more', 8, 11.9, 'short'],
    ['less', 10, 14, 'unclear'],
    ['less', 8, 12, 'reached'],
    ['less', 12.1, 16, 'short'],
  ] as const)('says of a sample to be %s than 12, between %d and %d: %s', (wanted, lower, upper, side) => {
    expect(sideOfTarget({ value: (lower + upper) / 2, lower, upper }, 12, wanted)).toBe(side);
  });
});
