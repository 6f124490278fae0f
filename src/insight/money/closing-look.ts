import { sha256 } from '#base/checksum';
import type { ClosingLook } from '#domain/money/money-page';
import type { MoneyEntry } from '#domain/money/overview';
import { standOf } from '#domain/money/stand';
import type { SeenAmount } from '#domain/register/register';
import { moneyEntries } from '#insight/money/entries';
import type { MoneyContent } from '#insight/money/read-money';
import { sumsOf } from '#insight/money/totals';

type Content = Pick<MoneyContent, 'moneySource' | 'budgetLine' | 'budgetAmount'>;

/**
 * A year of a money source as it stands before it is closed.
 *
 * @param closed years of the source that are closed
 * @param of the source and the year
 */
export function closingLook(content: Content, closed: ReadonlySet<number>, of: { source: string; year: number }): ClosingLook | null {
  const source = content.moneySource.find(({ id }) => id === of.source);
  if (!source) return null;
  const entries = moneyEntries(content).filter((entry) => entry.source === of.source);
  const own = entries.filter((entry) => isOfYear(entry, of.year));
  const ledgers = Map.groupBy(
    own.filter(({ ledger }) => ledger !== null),
    ({ ledger }) => ledger!,
  );
  const before = new Set(entries.map(({ year }) => year).filter((year) => year < of.year && !closed.has(year)));
  const amounts = own
    .map(({ id, cents, sort, adopted }) => [id, sort, cents, adopted] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...of,
    name: source.values.name ?? '',
    sums: sumsOf(own),
    count: own.length,
    notAdopted: own.filter(({ adopted }) => !adopted).length,
    stand: standOf(own),
    ledgers: [...ledgers].map(([name, from]) => ({ name, asOf: standOf(from)!.to })),
    byHand: own.filter(({ ledger }) => ledger === null).length,
    openBefore: [...before].sort((one, other) => one - other),
    fingerprint: sha256(new TextEncoder().encode(JSON.stringify([of.source, of.year, amounts]))),
  };
}

/** The amounts that a look at a year of a source is of, each as it was then: over these the year is closed, and over no others. */
export function amountsSeen(content: Content, of: { source: string; year: number }): SeenAmount[] {
  const versions = new Map(content.budgetAmount.map(({ id, version }) => [id, version]));
  const own = moneyEntries(content).filter((entry) => entry.source === of.source && isOfYear(entry, of.year));
  return own.map(({ id }) => ({ id, version: versions.get(id)! }));
}

/** An amount over years is of none of them. */
function isOfYear({ year, until }: MoneyEntry, of: number): boolean {
  return year === of && until === null;
}
