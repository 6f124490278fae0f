import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#app/download/csv';
import { workbook } from '#sources/table/test-workbook';
import { CHOICES, LEDGER, NOTHING, NO_WRITES, left, read } from './test-ledger.ts';

describe('readLedger() adds up', () => {
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

  it('holds as many sums as rows against them', () => {
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

  it('counts rows that are the same when it is told so', () => {
    const whole = LEDGER.replace('4160;Taal;;;1,05\n4160;Taal;2026;;n.v.t.\n', '');
    const { report } = read(whole, NOTHING, null, { ...CHOICES, countDoubles: true }).reading;
    expect(report!.changes.at(-1)).toMatchObject({ name: 'taal', to: 25050, rows: 2 });
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

  it('leaves a closed year alone, with its rows left over', () => {
    const closed = read('kpl;jaar;realisatie\n4100;2024;5,00\n4100;2026;6,00', { ...NOTHING, closedYears: new Set([2024]) });
    expect(left(closed)).toEqual({ 'closed-year': 1 });
    expect(closed.writes.named).toHaveLength(1);
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
