import type { MoneyFilter } from '#domain/address/money-address';
import type { MoneyTable } from './overview.ts';

/** A programme as pages on its money name it. */
export interface MoneyProgramme {
  id: string;
  /** Its name in addresses. */
  slug: string;
  name: string;
}

/** A year of a source whose amounts no longer change. */
export interface ClosedYearTold {
  id: string;
  source: string;
  year: number;
  closedOn: string;
  note: string | null;
}

/** The money of a programme as far as its viewer may see it. */
export interface MoneyPage {
  programme: MoneyProgramme;
  filter: MoneyFilter;
  table: MoneyTable;
  /** Years for which there are amounts, alone or with others, newest first. */
  years: readonly number[];
  sources: readonly { id: string; name: string }[];
  /** False for who does not see every amount: totals are then of what is shown, and that is told. */
  isWhole: boolean;
  closed: readonly ClosedYearTold[];
}
