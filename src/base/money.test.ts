import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCents, sumCents } from './money.ts';

const AMOUNT = fc.integer({ min: -1e12, max: 1e12 });

describe('sumCents()', () => {
  it('is the same in every order, to the cent', () => {
    fc.assert(
      fc.property(fc.array(AMOUNT, { maxLength: 40 }), (amounts) => {
        expect(sumCents(amounts)).toBe(sumCents(amounts.toReversed()));
        expect(BigInt(sumCents(amounts))).toBe(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
      }),
    );
  });

  it('refuses a sum that is no longer exact, and what is no whole number of cents', () => {
    expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow('sum-too-large');
    expect(() => sumCents([Number.MIN_SAFE_INTEGER, -1])).toThrow('sum-too-large');
    expect(() => addCents(0.5, 0)).toThrow('sum-too-large');
    expect(() => addCents(NaN, 0)).toThrow('sum-too-large');
  });

  it('has no negative nought', () => {
    expect(Object.is(addCents(5, -5), 0)).toBe(true);
    expect(Object.is(addCents(-0, -0), 0)).toBe(true);
  });
});
