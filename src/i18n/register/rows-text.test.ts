import { expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { rowsListed, rowsText } from './rows-text.ts';

it('rowsText() tells rows of a file, those that follow on each other together, and of very many how many there are more', () => {
  expect(rowsText('nl', [])).toBe('');
  expect(rowsText('nl', [12])).toBe('regel 12');
  expect(rowsText('nl', [3, 5, 6, 7])).toBe('regels 3 en 5-7');
  expect(rowsText('en', [3, 5])).toBe('rows 3 and 5');
  const every = Array.from({ length: 20 }, (_, index) => 2 * index + 1);
  expect(rowsText('nl', every)).toBe('regels 1, 3, 5, 7, 9, 11, 13, 15, 17 en nog 11');
});

it('rowsListed() tells them for a cell of a file, never as what a spreadsheet takes for a day, and never more than a cell holds', () => {
  expect(rowsListed('nl', [12])).toBe('12');
  expect(rowsListed('nl', [4, 5])).toBe('4 t/m 5');
  expect(rowsListed('en', [4, 5])).toBe('4 to 5');
  expect(rowsListed('nl', [3, 5, 6, 7])).toBe('3 en 5 t/m 7');
  const every = Array.from({ length: 6_000 }, (_, index) => 3 * index + 14_000).flatMap((row) => [row, row + 1]);
  for (const language of LANGUAGES) expect(rowsListed(language, every).length).toBeLessThan(32_767);
  expect(rowsListed('nl', every.slice(0, 1000))).toMatch(/ en 15497 t\/m 15498$/);
  expect(rowsListed('nl', every)).toMatch(/^14000 t\/m 14001, 14003 t\/m 14004, .* en nog 11002$/);
});
