import { expect, it, vi } from 'vitest';
import { sumCents } from '#base/money';
import type { LedgerItem } from '#domain/money/ledger-report';
import { sumRowsOf } from './sum-rows.ts';

vi.mock(import('#base/money'), async (original) => {
  const real = await original();
  return { ...real, sumCents: vi.fn(real.sumCents) };
});

const ROWS = 4000;
/** A row is asked for its place, cost centre, year and amount to be put with others, and not again for each sum. */
const LOOKS_PER_ROW = 20;

function item(at: number, more: Partial<LedgerItem>): LedgerItem {
  const rest = { column: 'realisatie', written: '1,00', isSubtotal: false, repeats: false };
  return { at, costCentre: '4100', year: 2026, description: '', sort: 'spent', cents: 100, ...rest, ...more };
}

it.each([
  ['each of a cost centre of its own', (at: number) => ({ costCentre: `Subtotaal ${at}`, isSubtotal: true }), 100],
  ['each of the rows since the one before', () => ({ costCentre: 'Subtotaal', isSubtotal: true }), 100],
  ['each of the same cost centre', () => ({ costCentre: 'Totaal 7' }), 100],
  ['each of all', () => ({ costCentre: 'Totaal' }), ROWS * 100],
])('sumRowsOf() holds as many sums as rows against them without looking at each row for each: %s', (_, sum, found) => {
  vi.mocked(sumCents).mockClear();
  let looks = 0;
  const counted = (one: LedgerItem) => new Proxy(one, { get: (of, key: keyof LedgerItem) => ((looks += 1), of[key]) });
  const places = Array.from({ length: ROWS }, (_one, at) => at);
  const items = places.map((at) => counted(item(2 * at, { costCentre: String(at) })));
  const sums = places.map((at) => item(2 * at + 1, sum(at)));
  const rows = sumRowsOf({ items, sums });
  expect(rows.every((row) => row.found === found)).toBe(true);
  expect(looks).toBeLessThan(LOOKS_PER_ROW * ROWS);
  const summed = vi.mocked(sumCents).mock.calls.reduce((all, [amounts]) => all + [...amounts].length, 0);
  expect(summed).toBeLessThanOrEqual(ROWS);
});
