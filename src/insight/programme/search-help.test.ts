import { expect, it } from 'vitest';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { catalogueHelp, nearWords } from './search-help.ts';

const titled = (id: string, nl: string, status = 'active') => ({ id, status, title: { nl, en: id } });
const catalogue = {
  themes: [titled('wonen', 'Wonen'), titled('werken', 'Werken')],
  indicators: [titled('rental', 'Huurwoningen'), titled('later', 'Huurwoningen later', 'planned'), titled('owner', 'Koopwoningen')],
} as unknown as Pick<Catalogue, 'themes' | 'indicators'>;

it('catalogueHelp() finds themes and figures of which the title holds a word, and none that has no figures', () => {
  expect(catalogueHelp(['huurhuis', 'huurwoning'], catalogue).indicators.map(({ id }) => id)).toEqual(['rental']);
  expect(catalogueHelp(['wonen'], catalogue).themes).toEqual(['wonen']);
  expect(catalogueHelp(['in'], catalogue)).toEqual({ themes: [], indicators: [] });
});

it('nearWords() knows a word by a slip of the keys, and offers nothing for a word that is there', () => {
  expect(nearWords('buurtkeukn', ['De Buurtkeuken van Selwerd'])).toEqual(['buurtkeuken']);
  expect(nearWords('buurtkeuken', ['De Buurtkeuken van Selwerd'])).toEqual([]);
});
