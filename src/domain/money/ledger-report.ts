import type { Issue } from '#base/issue';
import type { Sums } from './overview.ts';

/** Sorts of amount that a ledger says. What is budgeted and pledged is decided elsewhere. */
export const LEDGER_SORTS = ['committed', 'spent'] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/**
 * What a column of a ledger holds. `amount` needs a `sort` beside it; alone it is what was spent. `credit` is what goes off
 * what was spent.
 */
export const COLUMN_ROLES = ['nothing', 'costCentre', 'year', 'description', 'spent', 'credit', 'committed', 'amount', 'sort'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How a column writes amounts: the mark before the cents, numbers of a sheet, or not to be told from what stands in it. */
export const AMOUNT_MARKS = ['comma', 'point', 'number', 'doubtful'] as const;
export type AmountMark = (typeof AMOUNT_MARKS)[number];

/** What the box of ledgers sends for one that is not there yet: no ledger is called so. */
export const NEW_LEDGER = '+';

export interface LedgerColumn {
  name: string;
  role: ColumnRole;
  /** Null where it holds no amounts. */
  mark: AmountMark | null;
  /** The year that its name says: of its amounts where no column holds the year. Null where it says none or holds no amounts. */
  year: number | null;
  /** The first cells that are filled in. */
  examples: readonly string[];
  /** Whether it seems to hold amounts, whatever it is called: left unused, that is told loudest. */
  holdsAmounts: boolean;
  /** Whether it is called as something that a ledger does not decide on, such as what is budgeted. */
  isDecidedElsewhere: boolean;
}

/** Why an amount of a ledger stands under no budget line. */
export const LEFT_OVER = [
  'unknown-cost-centre',
  'no-cost-centre',
  'no-year',
  'unlikely-year',
  'several-lines',
  'other-sort',
  'double',
  'closed-year',
  'unreadable',
  'not-whole',
] as const;
export type LeftOverReason = (typeof LEFT_OVER)[number];

/** One amount as a ledger says it. */
export interface LedgerItem {
  /** Where it stands in the file: the line, or the row of the sheet. */
  at: number;
  /** Its column in the file, by name. */
  column: string;
  costCentre: string;
  year: number | null;
  description: string;
  /** Null for a sort that a ledger does not decide on, such as what is budgeted. */
  sort: LedgerSort | null;
  /** Null where it can't be read. */
  cents: number | null;
  /** As it is written in the file. */
  written: string;
  /** Whether its row calls itself the sum of a part. */
  isSubtotal: boolean;
  /** Whether a row above it is the same in every cell, its day and its number included. */
  repeats: boolean;
}

export interface LeftOver {
  why: LeftOverReason;
  items: readonly LedgerItem[];
}

/** What becomes of an amount of a budget line, a year and a sort. */
export interface LedgerChange {
  budgetLine: string;
  name: string;
  costCentre: string;
  year: number;
  sort: LedgerSort;
  /** As registered; null where there was none. */
  from: number | null;
  /** As the ledger says; null where it no longer says anything. */
  to: number | null;
  /** How many rows of the ledger it comes from. */
  rows: number;
  /** Whether it was adopted: the new amount is not. */
  wasAdopted: boolean;
  /** Whether it was filled in by hand, or came from another ledger. */
  wasOthers: boolean;
}

/** A row of the ledger with a sum of its own, held against what the rows that it is of come to. */
export interface SumRow {
  at: number;
  description: string;
  sort: LedgerSort;
  /** Null where it can't be read. */
  said: number | null;
  /** What the cell holds. */
  written: string;
  found: number;
}

/** What somebody must say to have seen before a ledger is taken over. */
export const LEDGER_TICKS = ['totals-differ', 'money-gone', 'overwrites'] as const;
export type LedgerTick = (typeof LEDGER_TICKS)[number];

/** What a file is of: the whole of its years, so that what it does not name is gone; or only of the cost centres in it. */
export const LEDGER_SCOPES = ['whole', 'these'] as const;
export type LedgerScope = (typeof LEDGER_SCOPES)[number];

/** Amounts together, and what they come to. */
export interface AmountsTogether {
  count: number;
  sums: Sums;
}

/** What reading a ledger would do. Nothing is written by it. */
export interface LedgerReport {
  /** What was matched and differs from what is registered. */
  changes: readonly LedgerChange[];
  /** What was matched and is as registered. */
  unchanged: readonly LedgerChange[];
  /** What the same ledger said before of these years, and this file does not name: gone only if the file is the whole of them. */
  missing: readonly LedgerChange[];
  /** What that comes to. */
  gone: AmountsTogether;
  /** Amounts by hand or from another ledger, that would be replaced by another. */
  overwritten: AmountsTogether;
  /** Whether a row of totals in the file is not what its rows come to, or can't be read. */
  totalsDiffer: boolean;
  /** Which day the amounts of each year are true for. */
  stands: readonly { year: number; asOf: string }[];
  leftOver: readonly LeftOver[];
  sumRows: readonly SumRow[];
  /** How many cells should hold an amount and can't be read; they are in no total. */
  unreadable: number;
  /** To the cent: the file's total is the total of matched and of left over. */
  totals: { file: Sums; matched: Sums; leftOver: Sums };
  /** Names exactly this report: taking over is of what was seen. */
  fingerprint: string;
}

/** A ledger that was brought in: how it is read, and what comes of it. */
export interface LedgerReading {
  fileName: string;
  /** Where in the file its columns are named. */
  headerAt: number;
  /** Of a workbook: the sheet that is read, and those that also hold something and are not. */
  sheet: string | null;
  otherSheets: readonly string[];
  columns: readonly LedgerColumn[];
  /** What stands in the way of a report. */
  issues: readonly Issue[];
  report: LedgerReport | null;
}
