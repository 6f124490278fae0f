import { describe, expect, it } from 'vitest';
import { FAKE_COUNTRY, FAKE_MUNICIPALITY, fakeArea, fakeIndicator, fakeReading } from '#insight/figure/test-figures';
import { areaFigureFile, indicatorFigureFile } from '#insight/figure/figure-rows';

const selwerd = fakeArea('BU1', 'Selwerd', 'neighbourhood');
const reading = fakeReading({
  areas: [FAKE_COUNTRY, FAKE_MUNICIPALITY, selwerd],
  indicators: [fakeIndicator('b'), fakeIndicator('a')],
  figures: [
    { indicator: 'a', area: selwerd, period: '2024', value: 12, lower: 10, upper: 14 },
    { indicator: 'a', area: selwerd, period: '2020', status: 'suppressed' },
    { indicator: 'b', area: selwerd, period: '2024', value: 0 },
    { indicator: 'a', area: FAKE_MUNICIPALITY, period: '2024', value: 9 },
    { indicator: 'a', area: FAKE_COUNTRY, period: '2020', value: 8 },
  ],
});

describe('areaFigureFile', () => {
  it('has every figure in the catalogue order, oldest period first, missing ones with their reason', async () => {
    const file = (await areaFigureFile(reading, selwerd.placeId))!;
    expect(file.rows.map(({ indicator, period, value, status }) => [indicator.id, period, value, status])).toEqual([
      ['b', '2024', 0, 'ok'],
      ['a', '2020', null, 'suppressed'],
      ['a', '2024', 12, 'ok'],
    ]);
    expect(file.rows[2]).toMatchObject({
      lower: 10,
      upper: 14,
      source: { table: 'T1', publisher: 'CBS', licence: 'CC BY 4.0' },
    });
    expect(file.sources).toHaveLength(1);
  });

  it('is null for a place that nobody knows', async () => {
    expect(await areaFigureFile(reading, 'nowhere')).toBeNull();
  });
});

describe('indicatorFigureFile', () => {
  it('has all periods with the country and the municipality, or only the asked one', async () => {
    const all = (await indicatorFigureFile(reading, 'a', {}))!;
    expect(all.rows.map(({ area, period }) => `${area.code} ${period}`)).toEqual(['NL00 2020', 'BU1 2020', 'GM0014 2024', 'BU1 2024']);
    const one = (await indicatorFigureFile(reading, 'a', { period: '2024' }))!;
    expect(one.rows.map(({ area }) => area.code)).toEqual(['GM0014', 'BU1']);
  });

  it('is null for an unknown indicator', async () => {
    expect(await indicatorFigureFile(reading, 'nothing', {})).toBeNull();
  });
});
