import { describe, expect, it } from 'vitest';
import { areaFilters, selectAreas } from './area-selection.ts';

const keys = ['NL00      ', 'GM0014    ', 'WK001403  ', 'BU00140300', 'WK001410  ', 'BU00141000', 'GM0034    ', 'WK003400  '];

describe('selectAreas', () => {
  it.each([
    ['GM0014', ['NL00', 'GM0014', 'WK001403', 'BU00140300', 'WK001410', 'BU00141000']],
    ['WK001403', ['NL00', 'GM0014', 'WK001403', 'BU00140300']],
    ['bu00140300', ['NL00', 'GM0014', 'WK001403', 'BU00140300']],
    ['NL01', ['NL00']],
  ])('%s means itself, what lies in it, what it lies in, and the country', (asked, expected) => {
    expect(selectAreas(keys, [asked])).toEqual({ keys: keys.filter((key) => expected.includes(key.trim())), unknown: [] });
  });

  it('names the codes that the table does not have', () => {
    expect(selectAreas(keys, ['GM0014', 'GM9999', 'x']).unknown).toEqual(['GM9999', 'X']);
  });
});

describe('areaFilters', () => {
  it('compares whole padded keys, and doubles quotes', () => {
    expect(areaFilters('WijkenEnBuurten', ['GM0034    ', "O'"])).toEqual(["WijkenEnBuurten eq 'GM0034    ' or WijkenEnBuurten eq 'O'''"]);
  });

  it('splits many keys over filters that are short enough for an address, none lost', () => {
    const many = Array.from({ length: 172 }, (_, index) => `BU0014${String(index).padStart(4, '0')}`);
    const filters = areaFilters('WijkenEnBuurten', many);
    expect(filters.length).toBeGreaterThan(3);
    for (const filter of filters) expect(encodeURIComponent(filter).length).toBeLessThanOrEqual(1_500);
    expect(filters.flatMap((filter) => [...filter.matchAll(/'(\w+)'/g)].map((match) => match[1]))).toEqual(many);
  });
});
