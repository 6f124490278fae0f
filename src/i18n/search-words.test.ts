import { expect, it } from 'vitest';
import { alsoSearched } from './search-words.ts';

it('alsoSearched() gives other words for what residents call something, however it is written, and none of its own making', () => {
  expect(alsoSearched('Huurhuis ')).toEqual(['huurwoning', 'sociale huur', 'corporatie']);
  expect(alsoSearched('schulden')).toContain('geldzorgen');
  expect(alsoSearched('volkshortus')).toEqual([]);
});
