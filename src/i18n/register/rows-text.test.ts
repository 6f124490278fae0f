import { expect, it } from 'vitest';
import { rowsListed, rowsText } from './rows-text.ts';

it('rowsText() tells rows of a file, those that follow on each other together, and of very many how many there are more', () => {
  expect(rowsText('nl', [])).toBe('');
  expect(rowsText('nl', [12])).toBe('regel 12');
  expect(rowsText('nl', [3, 5, 6, 7])).toBe('regels 3 en 5-7');
  expect(rowsText('en', [3, 5])).toBe('rows 3 and 5');
  const every = Array.from({ length: 20 }, (_, index) => 2 * index + 1);
  expect(rowsText('nl', every)).toBe('regels 1, 3, 5, 7, 9, 11, 13, 15, 17 en nog 11');
  expect(rowsListed(every)).toMatch(/37, 39$/);
});
