import { expect, it } from 'vitest';
import { glossaryLetters } from '#app/pages/glossary';

const term = (nl: string, en: string) => ({ id: en, term: { nl, en }, explanation: { nl: '.', en: '.' } });

it('glossaryLetters sorts by the name in the language, accents and capitals aside', () => {
  const terms = [term('wijk', 'district'), term('Één getal', 'one number'), term('buurt', 'neighbourhood'), term('bron', 'source')];
  expect(glossaryLetters(terms, 'nl').map(({ letter, terms: own }) => [letter, own.map((one) => one.term.nl)])).toEqual([
    ['B', ['bron', 'buurt']],
    ['E', ['Één getal']],
    ['W', ['wijk']],
  ]);
  expect(glossaryLetters(terms, 'en').map(({ letter }) => letter)).toEqual(['D', 'N', 'O', 'S']);
});
