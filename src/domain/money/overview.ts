import type { AmountSort } from './money.ts';

/** By what the amounts of a programme can be put together. */
export const MONEY_VIEWS = ['source', 'year', 'line', 'theme', 'area', 'intervention', 'budgetLine'] as const;
export type MoneyView = (typeof MONEY_VIEWS)[number];

/** Cents by sort. A sort that is absent has no amount: that is not nought. */
export type Sums = Readonly<Partial<Record<AmountSort, number>>>;

/** The first and the last day for which amounts that are told together are true: `YYYY-MM-DD`. An amount never stands without it. */
export interface Stand {
  from: string;
  to: string;
}

/** One amount with everything that it can be put under. */
export interface MoneyEntry {
  /** Id of the amount. */
  id: string;
  budgetLine: string;
  /** What the budget line is for. */
  name: string;
  /** Id of the source; null where it can't be seen. */
  source: string | null;
  /** The year, or the first of the years that it is for. */
  year: number;
  /** The last of the years that it is for together; null for an amount of one year. It is never split over them. */
  until: number | null;
  sort: AmountSort;
  cents: number;
  line: string | null;
  theme: string | null;
  intervention: string | null;
  areas: readonly string[];
  /** Whether its source has a total without breakdown: then it is shown, and added up with nothing. */
  apart: boolean;
  adopted: boolean;
  ledger: string | null;
  /** What was noted at the amount and at its budget line. */
  note: string | null;
  /** Where the amount is found: a plan, a letter, a page; of the budget line, else of the money source. Null for what comes from a ledger. */
  document: string | null;
  asOf: string;
}

/** Entries that stand together in a view. */
export interface MoneyGroup {
  /** An id, a year or the code of an area; `undivided` for what has none, `several-areas` and `several-years` for what has more than one. */
  key: string;
  /** Null for what has no name of its own: see `key`. */
  name: string | null;
  sums: Sums;
  /** Null only where there is no amount. */
  stand: Stand | null;
  entries: readonly MoneyEntry[];
}

/** What amounts have no value of in a view. */
export const UNDIVIDED = 'undivided';
/** Amounts of a budget line for more areas than one: in none of those, so that nothing counts twice. */
export const SEVERAL_AREAS = 'several-areas';
/** Amounts for more years together: in none of those. */
export const SEVERAL_YEARS = 'several-years';

/** Amounts as a viewer may see them, put together in one way. */
export interface MoneyTable {
  view: MoneyView;
  groups: readonly MoneyGroup[];
  /** The sum of the groups, and of the entries: the same in every view. */
  total: Sums;
  /** Of everything in the total; null where that is nothing. */
  stand: Stand | null;
  /**
   * Of a single year that was asked for: amounts over years that hold it. They are in no group and no total, as no
   * source says how much of them is of that year; in those of all years they are.
   */
  notPerYear: readonly MoneyGroup[];
  /** Budget lines of sources without a breakdown, each by itself; in no group and no total. */
  apart: readonly MoneyGroup[];
}
