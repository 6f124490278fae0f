import { describe, expect, it } from 'vitest';
import { writeXlsx } from '#app/download/xlsx';
import { workbook } from '#sources/table/test-workbook';
import type { ColumnChoice } from './read-ledger.ts';
import { CHOICES, LEDGER, NOTHING, NO_WRITES, left, read } from './test-ledger.ts';

describe('readLedger() finds heads and columns', () => {
  it('finds heads under titles, proposes columns, and adds matched and left over up to the file', () => {
    const { reading } = read(LEDGER);
    expect(reading.issues).toEqual([]);
    expect(reading.headerAt).toBe(3);
    expect(reading.columns.map(({ role, mark }) => [role, mark])).toEqual([
      ['costCentre', null],
      ['description', null],
      ['year', null],
      ['committed', 'comma'],
      ['spent', 'comma'],
    ]);
    const { report } = reading;
    expect(report!.totals).toEqual({
      file: { committed: 150000, spent: 90050 + 123456 - 5000 + 12525 + 12525 + 310 + 700 + 105 },
      matched: { committed: 125000, spent: 90050 + 123456 - 5000 },
      leftOver: { committed: 25000, spent: 12525 + 12525 + 310 + 700 + 105 },
    });
    expect(report!.changes.map(({ name, year, sort, from, to, rows }) => [name, year, sort, from, to, rows])).toEqual([
      ['klussen', 2025, 'committed', null, 100000, 1],
      ['klussen', 2025, 'spent', null, 90050, 1],
      ['klussen', 2026, 'spent', null, 118456, 2],
      ['klussen', 2026, 'committed', null, 0, 1],
      ['taal', 2026, 'committed', null, 25000, 1],
    ]);
    expect(left(read(LEDGER))).toEqual({
      'unknown-cost-centre': 1,
      'no-cost-centre': 1,
      'no-year': 1,
      double: 2,
      unreadable: 1,
      'not-whole': 1,
    });
    expect(report!.sumRows).toEqual([
      { at: 13, description: 'Totaal 2026', sort: 'spent', said: 144516, written: '1.445,16', found: 144516 },
    ]);
  });

  it('says of a workbook that names a sheet which it does not hold that it is damaged', () => {
    expect(read(workbook('', true), NOTHING, null, CHOICES, 'boek.xlsx').reading.issues.map(({ code }) => code)).toEqual(['xlsx-broken']);
  });

  it('takes equal amounts of several days for what they are, and proposes no years of a budget as spent', () => {
    const rent = read(
      'kpl;boekdatum;omschrijving;debet\n4100;31-01-2026;Huur;500,00\n4100;28-02-2026;Huur;500,00\n4100;28-02-2026;Huur;500,00\n',
    );
    expect(rent.reading.report!.changes).toMatchObject([{ to: 100000, rows: 2 }]);
    expect(left(rent)).toEqual({ double: 1 });
    const budget = read('Begroting 2025 en 2026;;\nkpl;2025;2026\n4100;1,00;2,00\n').reading;
    expect(budget.columns.map(({ role }) => role)).toEqual(['costCentre', 'nothing', 'nothing']);
    expect(budget.issues.map(({ code }) => code)).toContain('ledger-no-amount-column');
  });

  it('reads bookings: the year from their day, and credit off what was spent', () => {
    const { reading } = read(
      'kpl;boekdatum;omschrijving;debet;credit\n4100;31-01-2026;Huur;1.000,00;\n4100;2026-02-28;Terug;;250,50\n4100;1-3-2026;Niets;;0,00\n',
    );
    expect(reading.issues).toEqual([]);
    expect(reading.columns.map(({ role }) => role)).toEqual(['costCentre', 'year', 'description', 'spent', 'credit']);
    expect(reading.report!.changes).toMatchObject([{ name: 'klussen', year: 2026, sort: 'spent', to: 74950, rows: 3 }]);
  });

  it.each([
    ['factuurdatum;boekdatum', '31-12-2025;5-1-2026', 1],
    ['factuurdatum;datum', '31-12-2025;5-1-2026', 1],
    ['Datum factuur;Boekingsdatum', '31-12-2025;5-1-2026', 1],
    ['boekdatum;factuurdatum', '5-1-2026;31-12-2025', 0],
    ['boekdatum;factuurdatum', ';5-1-2026', 1],
    ['factuurdatum;iets', '5-1-2026;', 0],
    ['periode;boekdatum', '01;5-1-2026', 1],
    ['boekdatum;periode', '5-1-2026;12', 0],
    ['periode;boekdatum', '2026-01;31-12-2025', 0],
    ['periode;jaar', '1;2026', 1],
    ['jaar;boekdatum', ';5-1-2026', 1],
    ['jaar;iets', '2026;', 0],
  ])('reads the year of %s from what was booked in it: %s', (heads, cells, at) => {
    const { columns, report } = read(`kpl;${heads};debet\n4100;${cells};10,00\n4100;${cells};20,00\n`).reading;
    expect(columns.findIndex(({ role }) => role === 'year')).toBe(1 + at);
    expect(report!.changes).toMatchObject([{ year: 2026, to: 3000 }]);
  });

  it('asks for the year of a ledger with months alone, and takes them from heads that are years', () => {
    const months = read('kpl;periode;debet\n4100;01;10,00\n4100;12;20,00\n').reading;
    expect(months.issues.map(({ code, params }) => [code, params?.column])).toEqual([['ledger-column-missing', 'year']]);
    const heads = read('kpl;periode;2025;2026\n4100;01;10,00;20,00\n').reading;
    expect(heads.report!.changes.map(({ year, to }) => [year, to])).toEqual([
      [2025, 1000],
      [2026, 2000],
    ]);
  });

  it('reads a column for each year, and asks for the year when a column of amounts names none', () => {
    const { reading } = read('kpl;project;2025;Realisatie 2026;Verplicht 2026\n4100;Klussen;1,00;2,00;3,00\n');
    expect(reading.issues).toEqual([]);
    expect(reading.report!.changes.map(({ year, sort, to }) => [year, sort, to])).toEqual([
      [2025, 'spent', 100],
      [2026, 'spent', 200],
      [2026, 'committed', 300],
    ]);
    const mixed = read('kpl;2025;2026;verplicht\n4100;1,00;2,00;3,00\n').reading;
    expect(mixed.issues.map(({ code, params }) => [code, params?.column])).toContainEqual(['ledger-column-missing', 'year']);
    const twice = read('kpl;2025;2026\n4100;1,00;2,00\n', NOTHING, [
      { role: 'costCentre', mark: null },
      { role: 'spent', mark: null },
      { role: 'nothing', mark: null },
    ]).reading;
    expect(twice.report!.changes.map(({ year }) => year)).toEqual([2025]);
  });

  it.each([
    ['Gerealiseerd', 'spent'],
    ['Besteed t/m oktober', 'spent'],
    ['Uitgaven', 'spent'],
    ['Werkelijke lasten', 'spent'],
    ['Verplichting', 'committed'],
    ['Aangegane verplichtingen', 'committed'],
    ['Begroot', 'nothing'],
    ['Raming 2026', 'nothing'],
    ['Toezegging', 'nothing'],
    ['Betaald op', 'nothing'],
    ['Bijdrage', 'nothing'],
  ])('knows a column %s as %s, and says which it does not use', (name, role) => {
    const [, , column] = read(`kpl;jaar;${name};realisatie van het jaar\n4100;2026;1.234,56;5,00`).reading.columns;
    expect(column).toMatchObject({
      name,
      role,
      holdsAmounts: true,
      isDecidedElsewhere: ['Begroot', 'Raming 2026', 'Toezegging'].includes(name),
    });
  });

  it('reads amounts under each other by a column that says their sort, and leaves what is budgeted', () => {
    const long = read('kpl,jaar,soort,bedrag\n4100,2026,realisatie,1234.56\n4100,2026,verplichting,2000.00\n4100,2026,begroot,9000.00');
    expect(long.reading.report!.changes.map(({ sort, to }) => [sort, to])).toEqual([
      ['spent', 123456],
      ['committed', 200000],
    ]);
    expect(left(long)).toEqual({ 'other-sort': 1 });
    expect(long.reading.report!.totals.file).toEqual({ spent: 123456, committed: 200000 });
  });

  it('asks where a comma may be a point, and reads it as it is told', () => {
    const text = 'kpl;jaar;realisatie\n4100;2026;1.234';
    expect(read(text).reading.issues.map(({ code }) => code)).toEqual(['ledger-amount-doubtful']);
    const chosen = (mark: 'comma' | 'point'): ColumnChoice[] => [
      { role: 'costCentre', mark: null },
      { role: 'year', mark: null },
      { role: 'spent', mark },
    ];
    expect(read(text, NOTHING, chosen('comma')).reading.report!.changes[0]!.to).toBe(123400);
    expect(left(read(text, NOTHING, chosen('point')))).toEqual({ unreadable: 1 });
  });

  it('says every column that is missing at once', () => {
    expect(read('naam;iets\na;b').reading.issues.map(({ code, params }) => [code, params!.column])).toEqual([
      ['ledger-column-missing', 'costCentre'],
      ['ledger-column-missing', 'year'],
      ['ledger-no-amount-column', undefined],
    ]);
  });

  it.each([
    ['an empty file', '', 'empty-file'],
    ['a file of blanks', '\n\n ;; \n', 'empty-file'],
    ['a web page that calls itself CSV', '<!doctype html><p>Log in</p>', 'html-instead-of-data'],
    ['JSON that calls itself CSV', '{"a": 1}', 'ledger-not-a-table'],
    ['bytes that are no text', '\0\0\0\u0001', 'not-text'],
    ['quotes that never end', 'kpl;jaar;realisatie\n4100;2026;"5,00', 'row-cut-off'],
  ])('refuses %s with words', (_, text, code) => {
    const { reading, writes } = read(text);
    expect(reading.issues.map((issue) => issue.code)).toEqual([code]);
    expect(reading.report).toBeNull();
    expect(writes).toEqual(NO_WRITES);
  });

  it('reads a workbook by its content, whatever it is called, with numbers as numbers', () => {
    const rows = [
      ['Kostenplaats', 'Jaar', 'Realisatie'],
      [4100, 2026, 1234.56],
      [4160, 2026, -0.1 - 0.2],
      ['=1+1', 2026, 5],
    ];
    const bytes = writeXlsx([{ name: 'Blad1', rows, widths: [], filter: false }], { title: '', author: '' });
    const { reading } = read(bytes, NOTHING, null, CHOICES, 'boek.csv');
    expect(reading.columns[2]).toMatchObject({ role: 'spent', mark: 'number' });
    expect(reading.report!.changes.map(({ to }) => to)).toEqual([123456, -30]);
    expect(left(read(bytes))).toEqual({ 'unknown-cost-centre': 1 });
  });

  it('refuses a workbook of which only the first bytes are one', () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    expect(read(bytes).reading.issues.map(({ code }) => code)).toEqual(['zip-broken']);
  });
});
