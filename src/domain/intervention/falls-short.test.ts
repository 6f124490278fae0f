import { expect, it } from 'vitest';
import { fallsShort } from './falls-short.ts';

it('fallsShort() passes over what is nearly done, and tells what is 5 % short or more', () => {
  expect([45, 46, 50].map((delivered) => fallsShort(delivered, 46))).toEqual([false, false, false]);
  expect([95, 96].map((delivered) => fallsShort(delivered, 100))).toEqual([true, false]);
  expect(fallsShort(9, 10)).toBe(true);
  expect(fallsShort(0, 0)).toBe(false);
});
