import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMOUNT_SORTS } from '#domain/money/money';
import { MONEY_VIEWS } from '#domain/money/overview';
import { optionLabel } from '#i18n/register/register-words';
import type { MoneyPage } from '#domain/money/money-page';
import type { MoneyEntry } from '#domain/money/overview';
import { moneyTable } from '#insight/money/totals';
import { readSheetCells } from '#sources/table/xlsx';
import { moneyDownload, moneyRows } from './money-download.ts';

const entry = (more: Partial<MoneyEntry>): MoneyEntry => ({
  id: 'a',
  budgetLine: 'b',
  name: 'Klussen',
  source: 's',
  year: 2026,
  until: null,
  sort: 'spent',
  cents: -5050,
  line: null,
  theme: null,
  intervention: null,
  areas: [],
  apart: false,
  adopted: true,
  ledger: null,
  note: null,
  document: null,
  asOf: '2026-11-01',
  ...more,
});
const page = (entries: MoneyEntry[]): MoneyPage => ({
  programme: { id: 'p', slug: 'noord', name: 'Noord' },
  filter: { view: 'theme', year: null, sort: null },
  table: moneyTable(entries, 'theme', new Map()),
  years: [2026],
  sources: [{ id: 's', name: '+31 fonds' }],
  withoutAmounts: [{ id: 'w', name: 'Europees fonds', notBrokenDown: true, purpose: null, document: 'brief', asOf: '2026-11-01' }],
  isWhole: true,
  closed: [],
});
const EVIL = entry({ name: '=HYPERLINK("http://evil.example";"klik")', ledger: '@SUM(A1)', note: '-2+3' });

describe('moneyDownload()', () => {
  it('starts no formula in a spreadsheet, whatever somebody named a line or a ledger, and keeps negative amounts numbers', async () => {
    const csv = await moneyDownload(page([EVIL]), 'csv', 'nl').text();
    const cells = csv.split('\r\n')[1]!;
    expect(cells).toContain(`"'=HYPERLINK(`);
    expect(cells).toContain(`'+31 fonds`);
    expect(cells).toContain(`'@SUM(A1); -2+3`);
    expect(cells).toContain(',-50.5,');
    expect(csv).not.toMatch(/(?:^|,|")[=+@]/m);

    const bytes = new Uint8Array(await moneyDownload(page([EVIL]), 'xlsx', 'nl').arrayBuffer());
    const [, row] = readSheetCells('geld.xlsx', bytes).sheets[0]!.rows;
    expect(row!.slice(1, 5)).toEqual([`'=HYPERLINK("http://evil.example";"klik")`, 2026, 'uitgegeven', -50.5]);
  });

  it('names a source of which no amount is known, with that it is not broken down', () => {
    expect(moneyRows(page([]), 'nl').at(-1)).toEqual([
      'Niet verdeeld',
      null,
      null,
      null,
      null,
      'nee',
      'Europees fonds',
      null,
      'bedrag niet bekend; niet uitgesplitst',
      '2026-11-01',
      'brief',
    ]);
  });

  it('says of each amount whether it counts, so that a reader who adds up comes to the totals of the page', async () => {
    const csv = await moneyDownload(page([entry({ theme: 't' }), entry({ apart: true, cents: 700_000_000 })]), 'csv', 'nl').text();
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(4, 6))).toEqual([
      ['-50.5', 'ja'],
      ['7000000', 'nee'],
      ['', 'nee'],
    ]);
  });

  it('comes to the totals of the page to the cent in every view, of all years and of each', () => {
    const some = fc.record({
      id: fc.uuid(),
      year: fc.integer({ min: 2020, max: 2024 }),
      until: fc.constantFrom(null, null, 2025),
      sort: fc.constantFrom(...AMOUNT_SORTS),
      cents: fc.integer({ min: -1e11, max: 1e11 }),
      theme: fc.constantFrom(null, 't1', 't2'),
      apart: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), fc.constantFrom(...MONEY_VIEWS), fc.constantFrom(null, 2022), (given, view, year) => {
        const table = moneyTable(given.map(entry), view, new Map(), year);
        const rows = moneyRows({ ...page([]), table }, 'nl').slice(1);
        for (const sort of AMOUNT_SORTS) {
          const counted = rows.filter((row) => row[3] === optionLabel('nl', 'budgetAmount', 'sort', sort) && row[5] === 'ja');
          // As a reader of the file adds up: euros, made cents again.
          const cents = counted.map((row) => Math.round(Number(row[4]) * 100)).reduce((sum, one) => sum + one, 0);
          expect(counted.length === 0 ? undefined : cents).toBe(table.total[sort]);
        }
      }),
    );
  });
});
