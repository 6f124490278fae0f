import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaChange } from '#domain/area/area';
import { linkPlaces } from './link-places.ts';

type Row = [code: string, year: number, name: string, mark?: number, level?: number];

const change = (year: number, codes: string[], more: Partial<AreaChange> = {}): AreaChange => ({
  year,
  kind: 'recode',
  codes,
  note: { nl: 'n', en: 'n' },
  source: 's',
  ...more,
});

/** Places as lists of code@year, from rows in order of code and year. */
function placesOf(rows: Row[], changes: AreaChange[] = []): string[][] {
  const sorted = [...rows].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  const codes = [...new Set(sorted.map((row) => row[0]))];
  const names = [...new Set(sorted.map((row) => row[2]))];
  const chain = linkPlaces(
    {
      length: sorted.length,
      scheme: new Uint8Array(sorted.length),
      code: Int32Array.from(sorted, (row) => codes.indexOf(row[0])),
      divisionYear: Int16Array.from(sorted, (row) => row[1]),
      level: Uint8Array.from(sorted, (row) => row[4] ?? 5),
      name: Int32Array.from(sorted, (row) => names.indexOf(row[2])),
      changeMark: Uint8Array.from(sorted, (row) => row[3] ?? 0),
    },
    codes,
    changes,
  );
  const places = new Map<number, string[]>();
  sorted.forEach((row, index) => places.set(chain[index]!, [...(places.get(chain[index]!) ?? []), `${row[0]}@${row[1]}`]));
  return [...places.values()];
}

describe('linkPlaces', () => {
  it('joins a municipality by its code, however its sources write the name, up to a recorded change', () => {
    const rows: Row[] = [
      ['GM0014', 2001, 'Groningen', 0, 3],
      ['GM0014', 2002, 'Groningen (gemeente)', 0, 3],
      ['GM0014', 2003, 'GM0014', 0, 3],
      ['GM0014', 2019, 'Groningen', 0, 3],
    ];
    expect(placesOf(rows)).toHaveLength(1);
    expect(placesOf(rows, [change(2019, ['GM0014'])])).toEqual([['GM0014@2001', 'GM0014@2002', 'GM0014@2003'], ['GM0014@2019']]);
  });

  it('joins the same code and name in the next division that is known', () => {
    expect(
      placesOf([
        ['BU1', 2017, 'Selwerd'],
        ['BU1', 2020, 'Selwerd'],
        ['BU1', 2022, 'Selwerd'],
      ]),
    ).toEqual([['BU1@2017', 'BU1@2020', 'BU1@2022']]);
  });

  it('never joins De Hoogte and Indische buurt, though both are BU00140301', () => {
    const rows: Row[] = [
      ['BU00140301', 2013, 'De Hoogte'],
      ['BU00140301', 2015, 'Indische buurt'],
      ['BU00140300', 2013, 'West-Indische buurt'],
      ['BU00140300', 2015, 'De Hoogte'],
    ];
    expect(placesOf(rows, [change(2015, ['BU0014*'])])).toHaveLength(4);
    expect(placesOf(rows)).toHaveLength(4);
  });

  it('keeps a merged municipality apart from the one before under its code', () => {
    const rows: Row[] = [
      ['GM0014', 2017, 'Groningen'],
      ['GM0014', 2018, 'Groningen'],
      ['GM0014', 2019, 'Groningen'],
      ['GM0014', 2020, 'Groningen'],
    ];
    expect(placesOf(rows, [change(2019, ['GM0014', 'GM0017'], { kind: 'merger' })])).toEqual([
      ['GM0014@2017', 'GM0014@2018'],
      ['GM0014@2019', 'GM0014@2020'],
    ]);
  });

  it('holds a change for divisions on either side of its year, also when the year itself is not known', () => {
    const rows: Row[] = [
      ['GM0014', 2017, 'Groningen'],
      ['GM0014', 2022, 'Groningen'],
    ];
    expect(placesOf(rows, [change(2019, ['GM0014'])])).toHaveLength(2);
    expect(placesOf(rows, [change(2017, ['GM0014'])])).toHaveLength(1);
    expect(placesOf(rows, [change(2023, ['GM0014'])])).toHaveLength(1);
  });

  it('believes the change mark of CBS: 2 and 3 part, 1 joins another name only with the year before', () => {
    expect(
      placesOf([
        ['BU1', 2019, 'A'],
        ['BU1', 2020, 'A', 2],
      ]),
    ).toHaveLength(2);
    expect(
      placesOf([
        ['BU1', 2019, 'A'],
        ['BU1', 2020, 'A', 3],
      ]),
    ).toHaveLength(2);
    expect(
      placesOf([
        ['BU1', 2019, 'A'],
        ['BU1', 2020, 'B', 1],
      ]),
    ).toHaveLength(1);
    expect(
      placesOf([
        ['BU1', 2017, 'A'],
        ['BU1', 2020, 'B', 1],
      ]),
    ).toHaveLength(2);
  });

  it('goes on under a new code where that is recorded, and only there', () => {
    const rows: Row[] = [
      ['BU00140808', 2020, 'Peizerweg'],
      ['BU00140808', 2022, 'Peizerweg'],
      ['BU00140110', 2024, 'Peizerweg'],
    ];
    expect(placesOf(rows)).toHaveLength(2);
    const recorded = change(2024, [], { continues: [{ from: 'BU00140808', to: 'BU00140110' }] });
    expect(placesOf(rows, [recorded])).toHaveLength(1);
  });

  it('leaves what has no division, or another level, by itself', () => {
    expect(
      placesOf([
        ['AW', -1, 'X'],
        ['AW', 2010, 'X'],
      ]),
    ).toHaveLength(2);
    expect(
      placesOf([
        ['X', 2010, 'X', 0, 4],
        ['X', 2011, 'X', 0, 5],
      ]),
    ).toHaveLength(2);
  });

  it('never joins across a recorded change of the code, whatever the names and marks', () => {
    const row = fc.tuple(
      fc.constantFrom('BU1', 'BU2'),
      fc.integer({ min: 2010, max: 2016 }),
      fc.constantFrom('A', 'B'),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ([code, year]) => `${code}${year}` }),
        fc.integer({ min: 2010, max: 2016 }),
        (rows, year) => {
          for (const place of placesOf(rows as Row[], [change(year, ['BU1'])])) {
            const years = place.filter((area) => area.startsWith('BU1')).map((area) => Number(area.slice(4)));
            expect(years.some((one) => one < year) && years.some((one) => one >= year)).toBe(false);
          }
        },
      ),
    );
  });
});
