import { describe, expect, it } from 'vitest';
import { consentIssues } from './consent.ts';
import { CHOICES, NOTHING, NO_WRITES, amount, left, read } from './test-ledger.ts';

describe('readLedger() writes', () => {
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
          cameFrom: { file: 'boek.csv', rows: [2] },
        },
      ],
      gone: [
        {
          action: 'withdraw',
          kind: 'budgetAmount',
          id: 'a2',
          version: 3,
          because: 'Staat niet meer in Grootboek.',
          cameFrom: { file: 'boek.csv', rows: [] },
        },
      ],
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

  it('changes nothing when the same ledger is read again', () => {
    const amounts = [amount('a1', 'klussen', 2026, 500), amount('a2', 'taal', 2026, 700, { ledger: null })];
    const { reading, writes } = read('kostenplaats;jaar;uitgaven\n4100;2026;5,00\n4160;2026;7,00', { ...NOTHING, amounts });
    expect(writes).toEqual(NO_WRITES);
    expect(reading.report!.unchanged.map(({ name }) => name)).toEqual(['klussen', 'taal']);
  });
});
