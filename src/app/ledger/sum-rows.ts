import { sumCents } from '#base/money';
import type { LedgerItem, SumRow } from '#domain/money/ledger-report';
import { yearOf } from './year.ts';

/**
 * Rows of a ledger that are sums, held against the rows that they are of: those of the cost centre that the row names, else
 * for a subtotal those since the sum before it, else all; and of the year that it names.
 */
export function sumRowsOf({ items, sums }: { items: readonly LedgerItem[]; sums: readonly LedgerItem[] }): SumRow[] {
  const costCentres = new Set(items.map(({ costCentre }) => keyOf(costCentre)).filter((key) => key !== ''));
  const places = [...new Set(sums.map(({ at }) => at))];
  return sums.flatMap(({ at, costCentre, description, sort, cents, year, written, isSubtotal }) => {
    if (sort === null) return [];
    const ofYear = year ?? yearOf(description) ?? yearOf(costCentre);
    const ofCostCentre = namedIn(`${costCentre} ${description}`, costCentres, ofYear);
    const after = ofCostCentre === null && isSubtotal ? (places[places.indexOf(at) - 1] ?? 0) : null;
    const rows = items.filter(
      (item) =>
        item.sort === sort &&
        item.cents !== null &&
        (ofYear === null || item.year === ofYear) &&
        (ofCostCentre === null || keyOf(item.costCentre) === ofCostCentre) &&
        (after === null || (item.at > after && item.at < at)),
    );
    return [{ at, description, sort, said: cents, written, found: sumCents(rows.map((item) => item.cents!)) }];
  });
}

/** How a cost centre is compared. */
export function keyOf(costCentre: string): string {
  return costCentre.trim().toLowerCase();
}

/** The one cost centre that a sum names as a word of its own; null for none or several. A year is no cost centre. */
function namedIn(text: string, costCentres: ReadonlySet<string>, year: number | null): string | null {
  const words = ` ${keyOf(text).replace(/[\s:;,()]+/g, ' ')} `;
  const named = [...costCentres].filter((one) => one !== String(year) && words.includes(` ${one.replace(/[\s:;,()]+/g, ' ')} `));
  return named.length === 1 ? named[0]! : null;
}
