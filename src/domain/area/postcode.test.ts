import { expect, it } from 'vitest';
import { isPostcode, isPostcodeMeasure, postcodeDigits } from './postcode.ts';

it.each(['9741', '9741 AB', ' 9741ab '])('isPostcode() takes %s for a postcode', (typed) => {
  expect(isPostcode(typed)).toBe(true);
});

it.each(['Selwerd', 'BU00141000', '97412', '0741', ''])('isPostcode() takes %s for none', (typed) => {
  expect(isPostcode(typed)).toBe(false);
});

it.each(['9741', '9741 AB', ' 9741ab '])('postcodeDigits() reads four digits from %s', (typed) => {
  expect(postcodeDigits(typed)).toBe('9741');
});

it('isPostcodeMeasure() knows the topic of CBS by its name, whatever its number', () => {
  const columns = ['MeestVoorkomendePostcode_113', 'MeestVoorkomendePostcode_125', 'meestVoorkomendePostcode', 'Dekkingspercentage_114'];
  expect(columns.map(isPostcodeMeasure)).toEqual([true, true, true, false]);
});
