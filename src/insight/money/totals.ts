import { addCents } from '#base/money';
import { AMOUNT_SORTS, type AmountSort } from '#domain/money/money';
import {
  SEVERAL_AREAS,
  SEVERAL_YEARS,
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
 * view: what has no theme stands under `UNDIVIDED`, what is for several areas under `SEVERAL_AREAS`,
 * what is for several years together under `SEVERAL_YEARS`. Different sorts are never added up, and neither is what
 * belongs to a source without a breakdown.
 *
 * @param year only what is of this year; null for all years together
 */
export function moneyTable(entries: readonly MoneyEntry[], view: MoneyView, names: Names, year: number | null = null): MoneyTable {
  const asked = year === null ? entries : entries.filter((entry) => isFor(entry, year));
  const known = asked.filter(({ apart }) => !apart);
  const isCounted = ({ until }: MoneyEntry) => year === null || until === null;
  const counted = known.filter(isCounted);
  return {
    view,
    groups: groupsOf(counted, view, names),
    total: sumsOf(counted),
    stand: standOf(counted),
    notPerYear: groupsOf(
      known.filter((entry) => !isCounted(entry)),
      'budgetLine',
      names,
    ),
    apart: groupsOf(
      asked.filter(({ apart }) => apart),
      'budgetLine',
      names,
    ),
  };
}

/** Whether an amount is for a year: for that alone, or for years that hold it. */
export function isFor({ year: from, until }: Pick<MoneyEntry, 'year' | 'until'>, year: number): boolean {
  return from <= year && year <= (until ?? from);
}

type Years = Pick<MoneyEntry, 'year' | 'until'>;

/** Oldest first, a single year before years together; of the same years in the order of `AMOUNT_SORTS`. */
export function byYearAndSort(one: Years & Pick<MoneyEntry, 'sort'>, other: Years & Pick<MoneyEntry, 'sort'>): number {
  return byYears(one, other) || AMOUNT_SORTS.indexOf(one.sort) - AMOUNT_SORTS.indexOf(other.sort);
}

function byYears(one: Years, other: Years): number {
  return one.year - other.year || (one.until ?? 0) - (other.until ?? 0);
}

/** What entries come to, by sort; exact. */
export function sumsOf(entries: Iterable<Pick<MoneyEntry, 'sort' | 'cents'>>): Sums {
  const sums: Partial<Record<AmountSort, number>> = {};
  for (const { sort, cents } of entries) sums[sort] = addCents(sums[sort] ?? 0, cents);
  return Object.fromEntries(AMOUNT_SORTS.filter((sort) => sort in sums).map((sort) => [sort, sums[sort]]));
}

/**
 * What entries come to by year and sort, oldest first; a year or sort without an amount is absent, never nought. What is
 * for several years together stands by itself and is added to none of them.
 */
export function yearAmounts(entries: readonly Pick<MoneyEntry, 'year' | 'until' | 'sort' | 'cents' | 'asOf'>[]): YearAmount[] {
  const years = [...Map.groupBy(entries, ({ year, until }) => `${year} ${until ?? ''}`).values()];
  return years
    .sort(([one], [other]) => byYears(one!, other!))
    .flatMap((of) => {
      const { year, until } = of[0]!;
      return AMOUNT_SORTS.flatMap((sort) => {
        const own = of.filter((entry) => entry.sort === sort);
        const [cents, stand] = [sumsOf(own)[sort], standOf(own)];
        return cents === undefined || stand === null ? [] : [{ year, until, sort, cents, stand }];
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
      return entry.until === null ? String(entry.year) : SEVERAL_YEARS;
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
  if (key === UNDIVIDED) return 2;
  return key === SEVERAL_AREAS || key === SEVERAL_YEARS ? 1 : 0;
}
