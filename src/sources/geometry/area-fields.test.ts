import { describe, expect, it } from 'vitest';
import { areaFields } from './area-fields.ts';
import { divisionYearOf } from './division-year.ts';

describe('areaFields', () => {
  it('takes the most detailed code of a row that names its district and municipality too', () => {
    const fields = areaFields({ GM_CODE: 'GM0014', WK_CODE: 'WK001400', BU_CODE: 'BU00140000', BU_NAAM: 'Binnenstad-Noord', WATER: 'NEE' });
    expect(fields).toMatchObject({ code: 'BU00140000', name: 'Binnenstad-Noord', level: 'neighbourhood', official: true, water: false });
  });

  it('gives back the zeros that a spreadsheet dropped, by the level of the field', () => {
    expect(areaFields({ wijkcode: 1400, wijknaam: 'Centrum' })).toMatchObject({ code: 'WK001400', level: 'district' });
  });

  it('reads the division year that CBS writes before the code', () => {
    expect(areaFields({ statcode: 'GM0014', statnaam: 'Groningen', jaarstatcode: '2023GM0014' })?.divisionYear).toBe(2023);
  });

  it('keeps a code that is no official one, and names an area without name by its code', () => {
    expect(areaFields({ code: 'A-12' })).toMatchObject({ code: 'A-12', name: 'A-12', level: 'other', official: false });
  });

  it.each([
    ['JA', true],
    ['B', true],
    ['NEE', false],
    ['', false],
  ])('WATER %j is water: %s', (WATER, water) => {
    expect(areaFields({ BU_CODE: 'BU00140000', WATER })?.water).toBe(water);
  });

  it('finds nothing where no known field holds a code', () => {
    expect(areaFields({ id: 4, statcode: '' })).toBeNull();
  });
});

describe('divisionYearOf', () => {
  it.each([
    ['geo/Buurt_2014_layer_q1e3.json.gz', 2014],
    ['groningen-2017/buurtindeling.csv.gz', 2017],
    ['buurt2017.csv', 2017],
    ['nl-vr-gm.topo.json.gz', null],
    ['2016-2017.geojson', null],
    ['export_20240101.json', null],
  ])('%s follows %s', (path, year) => expect(divisionYearOf(path)).toBe(year));
});
