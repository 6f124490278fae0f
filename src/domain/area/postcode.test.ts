import { expect, it } from 'vitest';
import { isPostcode } from './postcode.ts';

it.each(['9741', '9741 AB', ' 9741ab '])('isPostcode() takes %s for a postcode', (typed) => {
  expect(isPostcode(typed)).toBe(true);
});

it.each(['Selwerd', 'BU00141000', '97412', '0741', ''])('isPostcode() takes %s for none', (typed) => {
  expect(isPostcode(typed)).toBe(false);
});
