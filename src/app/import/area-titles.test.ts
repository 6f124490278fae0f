import { describe, expect, it } from 'vitest';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { App } from '../app.ts';
import { areaTitles } from './area-titles.ts';

type Row = [code: string, name: string, level: AreaLevel, divisionYear: number];

/** Municipalities of three divisions, a province, and the neighbourhoods of Groningen. */
const rows: Row[] = [
  ['PV20', 'Groningen', 'province', 2024],
  ['PV22', 'Drenthe', 'province', 2024],
  ['GM0014', 'Groningen', 'municipality', 2024],
  ['GM0361', 'Alkmaar', 'municipality', 2024],
  ['GM0003', 'Appingedam', 'municipality', 2020],
  ['GM0009', 'Ten Boer', 'municipality', 2018],
  ['GM0893', 'Bergen', 'municipality', 2018],
  ['GM0373', 'Bergen', 'municipality', 2018],
  ['BU00141501', 'Ten Boer', 'neighbourhood', 2024],
  ['BU00141000', 'Selwerd', 'neighbourhood', 2024],
];

const figures = {
  areasWithin: ({ level, divisionYear = 2024 }: { level: AreaLevel; divisionYear?: number }) =>
    Promise.resolve(
      rows
        .filter((row) => row[2] === level && row[3] === divisionYear)
        .map(([code, name, , year]) => ({ code, name, divisionYear: year }) as Area),
    ),
};
const find = await areaTitles({ figures, world: { municipality: 'GM0014' } } as unknown as App);

describe('areaTitles', () => {
  it('reads the mark of a municipality, and takes the municipality before the province of its name', () => {
    expect(['Alkmaar (GM)', 'Groningen (gemeente)', 'Groningen', 'Drenthe', 'Selwerd'].map((title) => find(title, null))).toEqual([
      'GM0361',
      'GM0014',
      'GM0014',
      'PV22',
      'BU00141000',
    ]);
  });

  it('finds municipalities that ceased, in the asked division or the newest that has the name', () => {
    expect(find('Appingedam', null)).toBe('GM0003');
    expect(find('Ten Boer', 2018)).toBe('GM0009');
    expect(find('Ten Boer (GM)', null)).toBe('GM0009');
  });

  it('gives no code to a name that stands for two areas', () => {
    expect(find('Ten Boer', null)).toBeNull();
    expect(find('Bergen', 2018)).toBeNull();
    expect(find('Nergenshuizen', null)).toBeNull();
  });
});
