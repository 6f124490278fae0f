import type { LedgerColumn, LedgerItem, LedgerSort } from '#domain/money/ledger-report';
import { readAmount } from './amounts.ts';
import { sortByName } from './columns.ts';
import type { Grid } from './grid.ts';

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
  grid.rows.slice(header + 1).forEach((row, index) => {
    const text = (column: number) => String(row[column] ?? '').trim();
    const isSum = row.some((cell) => typeof cell === 'string' && /^(?:sub|eind)?tota(?:al|len|l)\b/i.test(cell));
    columns.forEach(({ name, role, mark }, column) => {
      const cell = row[column] ?? null;
      if (mark === null || cell === null) return;
      const ofRow = role === 'amount' ? (sort < 0 ? 'spent' : sortByName(text(sort))) : (role as LedgerSort);
      const item: LedgerItem = {
        at: grid.lines[header + 1 + index]!,
        column: name,
        costCentre: text(costCentre),
        year: yearOf(text(year)),
        description: text(description) || (isSum ? String(row.find((one) => typeof one === 'string') ?? '') : ''),
        sort: ofRow,
        cents: readAmount(cell, mark),
        written: String(cell),
      };
      (isSum ? found.sums : ofRow === null ? found.others : found.items).push(item);
    });
  });
  return found;
}

/** The year that a cell names: `2026`, `boekjaar 2026`, `2026-03`, `31-12-2026`; null when it names none. */
export function yearOf(written: string): number | null {
  const found = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(written);
  return found ? Number(found[0]) : null;
}
