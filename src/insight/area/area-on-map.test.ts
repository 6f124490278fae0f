import { describe, expect, it } from 'vitest';
import { fakeArea, fakeReading } from '#insight/figure/test-figures';
import { rowsOnMap } from '#insight/area/area-on-map';

const hoogte = fakeArea('BU00140301', 'De Hoogte', 'neighbourhood', { divisionYear: 2013, placeId: 'hoogte' });
const indische = fakeArea('BU00140301', 'Indische buurt', 'neighbourhood', { divisionYear: 2024, placeId: 'indische' });
const drawn = { municipality: 'GM0014', level: 'neighbourhood' as const, codes: ['BU00140301'] };
const row = (area: typeof hoogte) => ({ area, value: 1 });

describe('rowsOnMap', () => {
  it('never draws a figure on another place that bears the same code', async () => {
    const reading = fakeReading({ areas: [hoogte, indische], indicators: [], figures: [] });
    expect((await rowsOnMap(reading, [row(hoogte)], { ...drawn, divisionYear: 2024 })).size).toBe(0);
    expect((await rowsOnMap(reading, [row(indische)], { ...drawn, divisionYear: 2024 })).size).toBe(1);
  });

  it('goes by code in an unknown division only when nothing is known to have changed', async () => {
    const reading = fakeReading({ areas: [indische], indicators: [], figures: [] });
    reading.catalogue.areaChanges.push({
      year: 2015,
      kind: 'recode',
      codes: ['BU0014*'],
      note: { nl: '.', en: '.' },
      source: '.',
    });
    expect((await rowsOnMap(reading, [row(indische)], { ...drawn, divisionYear: 2017 })).size).toBe(1);
    expect((await rowsOnMap(reading, [row(indische)], { ...drawn, divisionYear: 2014 })).size).toBe(0);
    expect((await rowsOnMap(reading, [row(indische)], { ...drawn, divisionYear: null })).size).toBe(0);
  });
});
