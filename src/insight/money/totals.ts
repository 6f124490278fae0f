import { addCents } from '#base/money';
import { AMOUNT_SORTS, type AmountSort } from '#domain/money/money';
import {
  SEVERAL_AREAS,
  UNDIVIDED,
  type MoneyEntry,
  type MoneyGroup,
  type MoneyTable,
  type MoneyView,
  type Sums,
} from '#domain/money/overview';
import { standOf } from '#domain/money/stand';
import type { YearAmount } from '#domain/programme-page/money-told';
import { byName } from '#insight/by-name';

/** Names by which groups are shown: by id, or by code for areas. */
export type Names = ReadonlyMap<string, string>;

/**
 * Amounts put together in one way. Each stands in one group, so that the groups add up to the same total whatever the
 * view: what has no theme stands under `UNDIVIDED`, what is for several areas under `SEVERAL_AREAS`. Different sorts are
 * never added up, and neither is what belongs to a source without a breakdown.
 */
export function moneyTable(entries: readonly MoneyEntry[], view: MoneyView, names: Names): MoneyTable {
  const counted = entries.filter(({ apart }) => !apart);
  return {
    view,
    groups: groupsOf(counted, view, names),
    total: sumsOf(counted),
    stand: standOf(counted),
    apart: groupsOf(
      entries.filter(({ apart }) => apart),
      'budgetLine',
      names,
    ),
  };
}

/** Oldest first; of one year in the order of `AMOUNT_SORTS`. */
export function byYearAndSort(one: Pick<MoneyEntry, 'year' | 'sort'>, other: Pick<MoneyEntry, 'year' | 'sort'>): number {
  return one.year - other.year || AMOUNT_SORTS.indexOf(one.sort) - AMOUNT_SORTS.indexOf(other.sort);
}

/** What entries come to, by sort; exact. */
export function sumsOf(entries: Iterable<Pick<MoneyEntry, 'sort' | 'cents'>>): Sums {
  const sums: Partial<Record<AmountSort, number>> = {};
  for (const { sort, cents } of entries) sums[sort] = addCents(sums[sort] ?? 0, cents);
  return Object.fromEntries(AMOUNT_SORTS.filter((sort) => sort in sums).map((sort) => [sort, sums[sort]]));
}

/** What entries come to by year and sort, oldest first; a year or sort without an amount is absent, never nought. */
export function yearAmounts(entries: readonly Pick<MoneyEntry, 'year' | 'sort' | 'cents' | 'asOf'>[]): YearAmount[] {
  const years = [...Map.groupBy(entries, ({ year }) => year)].sort(([one], [other]) => one - other);
  return years.flatMap(([year, of]) => {
    return AMOUNT_SORTS.flatMap((sort) => {
      const own = of.filter((entry) => entry.sort === sort);
      const [cents, stand] = [sumsOf(own)[sort], standOf(own)];
      return cents === undefined || stand === null ? [] : [{ year, sort, cents, stand }];
    });
  });
}

function groupsOf(entries: readonly MoneyEntry[], view: MoneyView, names: Names): MoneyGroup[] {
  const groups = [...Map.groupBy(entries, (entry) => keyOf(entry, view))].map(([key, of]) => ({
    key,
    name: nameOf(key, view, of[0]!, names),
    sums: sumsOf(of),
    stand: standOf(of),
    entries: of.toSorted(byYearAndSort),
  }));
  return groups.sort((one, other) => rankOf(one) - rankOf(other) || order(one, other));
}

/** Under what an entry stands: always under one thing. */
function keyOf(entry: MoneyEntry, view: MoneyView): string {
  switch (view) {
    case 'year':
      return String(entry.year);
    case 'area':
      return entry.areas.length > 1 ? SEVERAL_AREAS : (entry.areas[0] ?? UNDIVIDED);
    default:
      return entry[view] ?? UNDIVIDED;
  }
}

function nameOf(key: string, view: MoneyView, entry: MoneyEntry, names: Names): string | null {
  if (rankOf({ key }) > 0) return null;
  if (view === 'year') return key;
  return view === 'budgetLine' ? entry.name : (names.get(key) ?? key);
}

const order = byName<MoneyGroup>(({ name }) => name ?? '');

/** What is under nothing in particular comes last. */
function rankOf({ key }: Pick<MoneyGroup, 'key'>): number {
  return key === UNDIVIDED ? 2 : key === SEVERAL_AREAS ? 1 : 0;
}
