import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#base/checksum';
import type { Seen } from '#domain/register/register';
import { writeCsv } from '#app/download/csv';
import { writeXlsx } from '#app/download/xlsx';
import { markOf, readAmount } from './amounts.ts';
import { consentIssues } from './consent.ts';
import { packFile, unpackFile } from './pack.ts';
import { readLedger, type ColumnChoice } from './read-ledger.ts';
import { workbook } from '#sources/table/test-workbook';
import type { LedgerChoices, Registered } from './report.ts';

const CHOICES: LedgerChoices = { ledger: 'Grootboek', countDoubles: false, asOf: null, today: '2026-11-22' };
const base = { programme: 'p', version: 3, slug: null, createdBy: 'x', createdAt: '', changedBy: 'x', changedAt: '', asOf: '2026-11-01' };
const kept = { ...base, withdrawnAt: null, withdrawnBecause: null };
const line = (id: string, costCentre: string): Seen<'budgetLine'> => ({
  ...kept,
  kind: 'budgetLine',
  id,
  values: { name: id, costCentre },
});
const amount = (id: string, budgetLine: string, year: number, cents: number, more: object = {}): Seen<'budgetAmount'> => ({
  ...kept,
  kind: 'budgetAmount',
  id,
  values: { budgetLine, year, sort: 'spent', amount: cents, adopted: true, ledger: 'Grootboek', ...more },
});
const NOTHING: Registered = { programme: 'p', lines: [line('klussen', '4100'), line('taal', '4160')], amounts: [], closedYears: new Set() };

const NO_WRITES = { named: [], gone: [] };

const read = (
  text: string | Uint8Array,
  registered = NOTHING,
  chosen: ColumnChoice[] | null = null,
  choices = CHOICES,
  name = 'boek.csv',
) => readLedger({ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }, chosen, registered, choices);
const left = ({ reading }: ReturnType<typeof read>) =>
  Object.fromEntries(reading.report!.leftOver.map(({ why, items }) => [why, items.length]));

const LEDGER = `Gemeente Waterwolde;;;;
Uitdraai grootboek;;;;
KPL;Omschrijving;Boekjaar;Verplichtingen;Realisatie
4100;Klussen;2025;1.000,00;900,50
4100;Klussen;2026;;1.234,56
4100;Correctie;2026;0,00;-50,00
4160;Taal;2026;250,00;125,25
4160;Taal;2026;250,00;125,25
9999;Nog te verdelen;2026;;3,10
;Bank;2026;;7,00
4160;Taal;;;1,05
4160;Taal;2026;;n.v.t.
;Totaal 2026;;;1.445,16
`;

describe('readLedger()', () => {
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

  it('holds a sum against the rows that it is of: of the cost centre that it names, else of its block, else of all', () => {
    const { report } = read(
      `kpl;project;jaar;realisatie
4100;Klussen;2025;900,00
4100;Klussen;2026;100,00
Subtotaal 4100;;2026;100,00
Subtotaal 4100;;;1.000,00
4160;Taal;2026;50,00
4160;Taal;2025;1,00
Subtotaal;;;51,00
Totaal 2026;;;150,00
Eindtotaal;;;1.052,00
`,
    ).reading;
    expect(report!.sumRows.map(({ at, said, found }) => [at, said, found])).toEqual([
      [4, 10000, 10000],
      [5, 100000, 100000],
      [8, 5100, 5100],
      [9, 15000, 15000],
      [10, 105200, 105100],
    ]);
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

  it('holds as many sums as rows against them without looking at each for each', () => {
    const rows = Array.from({ length: 4000 }, (_, at) => `${at};p;2026;1,00\nSubtotaal ${at};;2026;1,00`);
    const sums = read(`kpl;project;jaar;realisatie\n${rows.join('\n')}\n`).reading.report!.sumRows;
    expect(sums).toHaveLength(4000);
    expect(sums.every(({ said, found }) => said === 100 && found === 100)).toBe(true);
  });

  it('takes no amount of a year in which nothing can have been spent yet, nor of one so far off that it is a typing error', () => {
    const { reading } = read('kpl;jaar;verplicht;realisatie\n4100;2027;5,00;6,00\n4160;2062;7,00;8,00\n4160;1925;;9,00\n');
    expect(reading.report!.changes.map(({ name, year, sort, to }) => [name, year, sort, to])).toEqual([
      ['klussen', 2027, 'committed', 500],
    ]);
    expect(left({ reading, writes: NO_WRITES })).toEqual({ 'unlikely-year': 4 });
  });

  it('reads bookings: the year from their day, and credit off what was spent', () => {
    const { reading } = read(
      'kpl;boekdatum;omschrijving;debet;credit\n4100;31-01-2026;Huur;1.000,00;\n4100;2026-02-28;Terug;;250,50\n4100;1-3-2026;Niets;;0,00\n',
    );
    expect(reading.issues).toEqual([]);
    expect(reading.columns.map(({ role }) => role)).toEqual(['costCentre', 'year', 'description', 'spent', 'credit']);
    expect(reading.report!.changes).toMatchObject([{ name: 'klussen', year: 2026, sort: 'spent', to: 74950, rows: 3 }]);
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

  it('counts rows that are the same when it is told so', () => {
    const whole = LEDGER.replace('4160;Taal;;;1,05\n4160;Taal;2026;;n.v.t.\n', '');
    const { report } = read(whole, NOTHING, null, { ...CHOICES, countDoubles: true }).reading;
    expect(report!.changes.at(-1)).toMatchObject({ name: 'taal', to: 25050, rows: 2 });
  });

  it('replaces what it names, tells apart what the same ledger no longer names, and leaves other years and ledgers', () => {
    const amounts = [
      amount('a1', 'klussen', 2026, 100),
      amount('a2', 'taal', 2026, 200),
      amount('a3', 'taal', 2025, 300),
      amount('a4', 'klussen', 2025, 400, { ledger: 'Ander boek' }),
    ];
    const { reading, writes } = read('kostenplaats;jaar;uitgaven\n4100;2026;5,00\n', { ...NOTHING, amounts });
    const { changes, missing, gone } = reading.report!;
    expect(changes).toMatchObject([{ name: 'klussen', year: 2026, from: 100, to: 500, wasAdopted: true, wasOthers: false }]);
    expect(missing).toMatchObject([{ name: 'taal', year: 2026, from: 200, to: null }]);
    expect(gone).toEqual({ count: 1, sums: { spent: 200 } });
    expect(writes).toEqual({
      named: [
        {
          action: 'change',
          kind: 'budgetAmount',
          id: 'a1',
          version: 3,
          values: { amount: 500, ledger: 'Grootboek', adopted: false },
          asOf: '2026-11-22',
        },
      ],
      gone: [{ action: 'withdraw', kind: 'budgetAmount', id: 'a2', version: 3, because: 'Staat niet meer in Grootboek.' }],
    });
  });

  it('never calls an amount gone that stands in the file and can’t be read, or stands there without its year', () => {
    const amounts = [amount('a1', 'klussen', 2026, 100), amount('a2', 'taal', 2026, 200)];
    for (const row of ['4160;2026;#REF!', '4160;;7,00'])
      expect(read(`kpl;jaar;realisatie\n4100;2026;5,00\n${row}`, { ...NOTHING, amounts }).reading.report!.missing).toEqual([]);
  });

  it('writes no part of a sum as the whole amount, where another row of it can’t be read or has no year', () => {
    const amounts = [amount('a1', 'klussen', 2025, 100)];
    const rows = (last: string) =>
      `kpl;jaar;omschrijving;realisatie\n4100;2025;een;3,00\n4100;2025;twee;2,00\n4100;2026;drie;1,00\n${last}`;
    const ofUnread = read(rows('4100;2025;vier;#REF!'), { ...NOTHING, amounts });
    expect(ofUnread.reading.report!.changes).toMatchObject([{ year: 2026, to: 100 }]);
    expect(left(ofUnread)).toEqual({ unreadable: 1, 'not-whole': 2 });
    expect(ofUnread.reading.report!.missing).toEqual([]);
    const ofNoYear = read(rows('4100;;vier;4,00'), { ...NOTHING, amounts });
    expect(ofNoYear.writes).toEqual(NO_WRITES);
    expect(left(ofNoYear)).toEqual({ 'no-year': 1, 'not-whole': 3 });
    expect(left(read(rows('4100;;vier;0,00')))).toEqual({ 'no-year': 1 });
    expect(left(read(rows('4160;2025;vier;#REF!')))).toEqual({ unreadable: 1 });
  });

  it('asks who takes it over to say what money goes, what is overwritten and that totals differ: nothing by default', () => {
    const amounts = [amount('a1', 'klussen', 2026, 100, { ledger: 'Ander boek' }), amount('a2', 'taal', 2026, 200)];
    const { report } = read('kpl;jaar;realisatie\n4100;2026;5,00\nTotaal;;6,00', { ...NOTHING, amounts }).reading;
    expect(report!.overwritten).toEqual({ count: 1, sums: { spent: 100 } });
    const codes = (...of: Parameters<typeof consentIssues>) => consentIssues(...of).map(({ code }) => code);
    expect(codes(report!, null, [])).toEqual(['ledger-scope-missing', 'ledger-tick-totals-differ', 'ledger-tick-overwrites']);
    expect(codes(report!, 'these', ['totals-differ', 'overwrites'])).toEqual([]);
    expect(codes(report!, 'whole', ['totals-differ', 'overwrites'])).toEqual(['ledger-tick-money-gone']);
  });

  it('gives each amount its day: the one that was said, else today, and of a year that is over its last', () => {
    const days = (asOf: string | null) =>
      read('kpl;jaar;realisatie\n4100;2025;5,00\n4100;2026;6,00', NOTHING, null, { ...CHOICES, asOf }).writes.named.map((one) =>
        'asOf' in one ? one.asOf : null,
      );
    expect(days(null)).toEqual(['2025-12-31', '2026-11-22']);
    expect(days('2026-10-31')).toEqual(['2026-10-31', '2026-10-31']);
  });

  it('tells every cell with an error or a formula that was never worked out, and never calls the file whole then', () => {
    const cells = (row: number, amount: string) =>
      `<row r="${row}"><c r="A${row}"><v>4100</v></c><c r="B${row}"><v>2026</v></c>${amount}</row>`;
    const head = ['Kostenplaats', 'Jaar', 'Realisatie'].map((name, at) => `<c r="${'ABC'[at]}1" t="str"><v>${name}</v></c>`).join('');
    const rows = [
      cells(2, '<c r="C2"><v>5.25</v></c>'),
      cells(3, '<c r="C3" t="e"><v>#DIV/0!</v></c>'),
      cells(4, '<c r="C4"><f>C2*2</f></c>'),
      cells(5, '<c r="C5" t="e"><f>X1</f><v>#REF!</v></c>'),
      cells(6, '<c r="C6"><f>1+1</f><v>2</v></c>'),
      '<row r="7"><c r="A7" t="str"><v>Totaal</v></c><c r="C7"><f>SUM(C2:C6)</f></c></row>',
    ];
    const { report, columns } = read(workbook(`<row r="1">${head}</row>${rows.join('')}`), NOTHING, null, CHOICES, 'boek.xlsx').reading;
    expect(columns[2]).toMatchObject({ role: 'spent', mark: 'number' });
    const unread = report!.leftOver.find(({ why }) => why === 'unreadable')!.items;
    expect(unread.map(({ at, column, written }) => [at, column, written])).toEqual([
      [3, 'Realisatie', '#DIV/0!'],
      [4, 'Realisatie', '=C2*2'],
      [5, 'Realisatie', '#REF!'],
    ]);
    expect(report!.unreadable).toBe(3);
    expect(report!.totals.file).toEqual({ spent: 725 });
    expect(report!.sumRows).toMatchObject([{ at: 7, said: null, written: '=SUM(C2:C6)', found: 725 }]);
    expect(report!.totalsDiffer).toBe(true);
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

  it('changes nothing when the same ledger is read again', () => {
    const amounts = [amount('a1', 'klussen', 2026, 500), amount('a2', 'taal', 2026, 700, { ledger: null })];
    const { reading, writes } = read('kostenplaats;jaar;uitgaven\n4100;2026;5,00\n4160;2026;7,00', { ...NOTHING, amounts });
    expect(writes).toEqual(NO_WRITES);
    expect(reading.report!.unchanged.map(({ name }) => name)).toEqual(['klussen', 'taal']);
  });

  it('leaves a closed year alone, with its rows left over', () => {
    const closed = read('kpl;jaar;realisatie\n4100;2024;5,00\n4100;2026;6,00', { ...NOTHING, closedYears: new Set([2024]) });
    expect(left(closed)).toEqual({ 'closed-year': 1 });
    expect(closed.writes.named).toHaveLength(1);
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

  it('leaves amounts over that are too large to count with, and refuses sums that are', () => {
    expect(left(read('kpl;jaar;realisatie\n4100;2026;99999999999999999,00'))).toEqual({ unreadable: 1 });
    const large = '90071992547409,91';
    const { reading, writes } = read(`kpl;jaar;realisatie;omschrijving\n4100;2026;${large};een\n4160;2026;${large};twee`);
    expect(reading.issues.map(({ code }) => code)).toEqual(['sum-too-large']);
    expect(writes).toEqual(NO_WRITES);
  });

  it('adds matched and left over up to the file, whatever the file holds', () => {
    const ROW = fc.record({
      costCentre: fc.constantFrom('4100', '4160', '9999', ''),
      year: fc.constantFrom('2024', '2026', ''),
      cents: fc.integer({ min: -1e10, max: 1e10 }),
    });
    fc.assert(
      fc.property(fc.array(ROW, { minLength: 1, maxLength: 30 }), (rows) => {
        const text = writeCsv([['kpl', 'jaar', 'realisatie'], ...rows.map((row) => [row.costCentre, row.year, row.cents / 100])]);
        const { reading } = read(text, { ...NOTHING, closedYears: new Set([2024]) }, [
          { role: 'costCentre', mark: null },
          { role: 'year', mark: null },
          { role: 'spent', mark: 'point' },
        ]);
        const { totals, changes } = reading.report!;
        expect(totals.file.spent).toBe(rows.reduce((sum, { cents }) => sum + cents, 0) || 0);
        expect((totals.matched.spent ?? 0) + (totals.leftOver.spent ?? 0)).toBe(totals.file.spent);
        expect(changes.reduce((sum, { to }) => sum + to!, 0) || 0).toBe(totals.matched.spent ?? 0);
      }),
    );
  });
});

describe('markOf() and readAmount()', () => {
  it.each([
    [['1.234,56', '12'], 'comma'],
    [['1,234.56', '12'], 'point'],
    [['1.234.567'], 'comma'],
    [['12,50', '12.50'], 'doubtful'],
    [['1.234', '2.000'], 'doubtful'],
    [['1234', null, '-50'], 'comma'],
    [[1.5, null], 'number'],
  ])('%j is written with a %s', (cells, mark) => expect(markOf(cells)).toBe(mark));

  it.each([
    ['1.234,56', 'comma', 123456],
    ['-50,00', 'comma', -5000],
    ['50,00-', 'comma', -5000],
    ['(50,00)', 'comma', -5000],
    ['\u221250', 'comma', -5000],
    ['€ 1.234,5', 'comma', 123450],
    ['1234.56', 'point', 123456],
    ['1,234.56', 'point', 123456],
    ['1.234,567', 'comma', null],
    ['12.34', 'comma', null],
    ['=2+2', 'comma', null],
    ['', 'comma', null],
    ['-', 'comma', null],
    ['0,00', 'comma', 0],
  ] as const)('%s with a %s is %s', (written, mark, cents) => expect(readAmount(written, mark)).toBe(cents));
});

describe('packFile()', () => {
  it('gives a file back as it was, and refuses what is too large or not packed by it', () => {
    const bytes = new TextEncoder().encode(LEDGER);
    expect(unpackFile(packFile(bytes))).toEqual(bytes);
    expect(() => unpackFile('geen bestand')).toThrow('ledger-missing');
    const noise = new TextEncoder().encode(Array.from({ length: 15_000 }, (_, index) => sha256(String(index))).join(''));
    expect(() => packFile(noise)).toThrow('ledger-too-large');
  });
});
