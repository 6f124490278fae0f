import { expect, it } from 'vitest';
import { filterFigures } from '#insight/area/area-figure-filter';
import { fakeArea, fakeIndicator, fakeReading } from '#insight/figure/test-figures';
import { areaFigureFile } from '#insight/figure/figure-rows';

const area = fakeArea('BU00141000', 'Selwerd', 'neighbourhood');
const reading = fakeReading({
  areas: [area],
  indicators: [
    fakeIndicator('rent', { title: { nl: 'Huurwoningen', en: 'Rented homes' } }),
    fakeIndicator('age', { title: { nl: 'Inwoners van 65 jaar', en: 'Residents of 65' }, themes: ['samenstelling'] }),
  ],
  figures: [
    { indicator: 'rent', area, period: '2023', value: 1 },
    { indicator: 'rent', area, period: '2024', value: 2 },
    { indicator: 'age', area, period: '2024', value: 3 },
  ],
});
const { rows } = (await areaFigureFile(reading, area.placeId))!;
const shown = (filter: Partial<Parameters<typeof filterFigures>[2]>): string[] =>
  filterFigures(rows, reading.catalogue.themes, { theme: null, text: '', allYears: false, ...filter }).flatMap(({ theme, rows: own }) =>
    own.map(({ indicator, period }) => `${theme.id} ${indicator.id} ${period}`),
  );

it('filterFigures shows the newest of each indicator by theme', () => {
  expect(shown({})).toEqual(['wonen rent 2024', 'samenstelling age 2024']);
});
it('filterFigures shows all years, newest first, when asked', () => {
  expect(shown({ allYears: true, theme: 'wonen' })).toEqual(['wonen rent 2024', 'wonen rent 2023']);
});
it('filterFigures finds words in either language, capitals and accents aside', () => {
  expect(shown({ text: 'HUURWON' })).toEqual(['wonen rent 2024']);
  expect(shown({ text: 'residents 65' })).toEqual(['samenstelling age 2024']);
  expect(shown({ text: 'nothing like it' })).toEqual([]);
});
