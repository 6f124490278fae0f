import { sumCents } from '#base/money';
import type { LedgerItem, SumRow } from '#domain/money/ledger-report';
import { yearOf } from './year.ts';

/** So many words of a sum may name a cost centre together. */
const MOST_WORDS = 4;

/**
 * Rows of a ledger that are sums, held against the rows that they are of: those of the cost centre that the row names, else
 * for a subtotal those since the sum before it, else all; and of the year that it names.
 *
 * @throws Fault `sum-too-large` where amounts come to more than can be counted with
 */
export function sumRowsOf({ items, sums }: { items: readonly LedgerItem[]; sums: readonly LedgerItem[] }): SumRow[] {
  const readable = items.filter(({ cents }) => cents !== null).sort((one, other) => one.at - other.at);
  const costCentres = new Set(items.map(({ costCentre }) => wordsOf(costCentre).join(' ')));
  const groups = Map.groupBy(readable.flatMap(withKeys), ([key]) => key);
  const known = new Map<string, number>();
  // Each once: a file may hold as many sums as rows.
  const sumOf = (key: string): number => {
    if (!known.has(key)) known.set(key, sumCents((groups.get(key) ?? []).map(([, cents]) => cents)));
    return known.get(key)!;
  };
  const blocks = blocksOf(readable, sums);
  return sums.flatMap(({ at, costCentre, description, sort, cents, year, written, isSubtotal }) => {
    if (sort === null) return [];
    const ofYear = year ?? yearOf(description) ?? yearOf(costCentre);
    const named = namedIn(`${costCentre} ${description}`, costCentres, ofYear);
    const ofBlock = (): number =>
      sumCents(
        blocks
          .get(at)!
          .filter((item) => item.sort === sort && (ofYear === null || item.year === ofYear))
          .map((item) => item.cents!),
      );
    const found = named === null && isSubtotal ? ofBlock() : sumOf(keyFor(sort, named, ofYear));
    return [{ at, description, sort, said: cents, written, found }];
  });
}

/** How a cost centre is compared. */
export function keyOf(costCentre: string): string {
  return costCentre.trim().toLowerCase();
}

function keyFor(sort: LedgerItem['sort'], costCentre: string | null, year: number | null): string {
  return JSON.stringify([sort, costCentre, year]);
}

/** An amount under each key by which a sum asks for it. */
function withKeys({ sort, costCentre, year, cents }: LedgerItem): [key: string, cents: number][] {
  const own = wordsOf(costCentre).join(' ');
  const years = year === null ? [null] : [null, year];
  return [null, own].flatMap((one) => years.map((of): [string, number] => [keyFor(sort, one, of), cents!]));
}

/** By the place of a sum, the rows between it and the sum before it. */
function blocksOf(items: readonly LedgerItem[], sums: readonly LedgerItem[]): Map<number, LedgerItem[]> {
  const places = [...new Set(sums.map(({ at }) => at))].sort((one, other) => one - other);
  const blocks = new Map<number, LedgerItem[]>();
  let next = 0;
  for (const place of places) {
    const from = next;
    while (next < items.length && items[next]!.at < place) next += 1;
    blocks.set(place, items.slice(from, next));
  }
  return blocks;
}

/** The one cost centre that a sum names as words of its own; null for none or several. A year is no cost centre. */
function namedIn(text: string, costCentres: ReadonlySet<string>, year: number | null): string | null {
  const words = wordsOf(text);
  const named = new Set<string>();
  for (let from = 0; from < words.length; from += 1)
    for (let count = 1; count <= MOST_WORDS && from + count <= words.length; count += 1) {
      const one = words.slice(from, from + count).join(' ');
      if (one !== String(year) && costCentres.has(one)) named.add(one);
    }
  return named.size === 1 ? [...named][0]! : null;
}

function wordsOf(text: string): string[] {
  return keyOf(text)
    .split(/[\s:;,()]+/)
    .filter((word) => word !== '');
}
