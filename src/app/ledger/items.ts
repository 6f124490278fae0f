import type { LedgerColumn, LedgerItem, LedgerSort } from '#domain/money/ledger-report';
import { readAmount } from './amounts.ts';
import { sortByName } from './columns.ts';
import type { Grid } from './grid.ts';
import { yearOf } from './year.ts';

/** The amounts of a ledger, apart from rows that are sums and amounts of another sort. */
export interface LedgerItems {
  items: LedgerItem[];
  sums: LedgerItem[];
  /** Amounts of a sort that ledgers don't decide on, such as what is budgeted. */
  others: LedgerItem[];
}

/** Reads every amount of a ledger by the roles of its columns. An empty cell is no amount. */
export function readItems(grid: Grid, header: number, columns: readonly LedgerColumn[]): LedgerItems {
  const found: LedgerItems = { items: [], sums: [], others: [] };
  const at = (role: LedgerColumn['role']) => columns.findIndex((column) => column.role === role);
  const [costCentre, year, description, sort] = [at('costCentre'), at('year'), at('description'), at('sort')];
  const rows = new Set<string>();
  grid.rows.slice(header + 1).forEach((row, index) => {
    const whole = JSON.stringify(row);
    const repeats = rows.has(whole);
    rows.add(whole);
    const text = (column: number) => String(row[column] ?? '').trim();
    const isSum = row.some((cell) => typeof cell === 'string' && /^(?:sub|eind)?[ -]?tota(?:al|len|l)\b/i.test(cell));
    const isSubtotal = row.some((cell) => typeof cell === 'string' && /^sub[ -]?tota/i.test(cell));
    columns.forEach(({ name, role, mark, year: ofColumn }, column) => {
      const cell = row[column] ?? null;
      if (mark === null || cell === null) return;
      const ofRow = role === 'amount' ? (sort < 0 ? 'spent' : sortByName(text(sort))) : role === 'credit' ? 'spent' : (role as LedgerSort);
      const cents = readAmount(cell, mark);
      const item: LedgerItem = {
        at: grid.lines[header + 1 + index]!,
        column: name,
        costCentre: text(costCentre),
        year: year < 0 ? ofColumn : yearOf(text(year)),
        description: text(description) || (isSum ? String(row.find((one) => typeof one === 'string') ?? '') : ''),
        sort: ofRow,
        // Nought stays nought: minus nought is no amount of its own.
        cents: role === 'credit' && cents ? -cents : cents,
        written: String(cell),
        isSubtotal,
        repeats,
      };
      (isSum ? found.sums : ofRow === null ? found.others : found.items).push(item);
    });
  });
  return found;
}
