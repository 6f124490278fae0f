import type { MoneyFilter } from '#domain/address/money-address';
import type { MoneyTable, Stand, Sums } from './overview.ts';

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
  /** When it was opened again and why; null while it is closed. */
  reopened: { on: string; because: string } | null;
  version: number;
}

/** A year of a source as it is before it is closed: what is closed over is seen first. */
export interface ClosingLook {
  /** Id of the source. */
  source: string;
  name: string;
  year: number;
  /** Of amounts of this year alone. */
  sums: Sums;
  /** How many amounts that is, and how many of them are not adopted. */
  count: number;
  notAdopted: number;
  stand: Stand | null;
  /** The ledgers that its amounts come from, each with the newest day that it was read for; those by hand are counted. */
  ledgers: readonly { name: string; asOf: string }[];
  byHand: number;
  /** Earlier years of the source that have amounts and are not closed, oldest first. */
  openBefore: readonly number[];
  /** Names exactly these amounts: what is closed is what was seen. */
  fingerprint: string;
}

export interface SourceWithoutAmounts {
  id: string;
  name: string;
  /** Whether its total has no breakdown. */
  notBrokenDown: boolean;
  purpose: string | null;
  document: string | null;
  asOf: string;
}

/** The money of a programme as far as its viewer may see it. */
export interface MoneyPage {
  programme: MoneyProgramme;
  filter: MoneyFilter;
  table: MoneyTable;
  /** Years for which there are amounts, alone or with others, newest first. */
  years: readonly number[];
  sources: readonly { id: string; name: string }[];
  /** Sources of which no amount is known, or none that this viewer may see: told, as silence would look like nothing. */
  withoutAmounts: readonly SourceWithoutAmounts[];
  /** False for who does not see every amount: totals are then of what is shown, and that is told. */
  isWhole: boolean;
  closed: readonly ClosedYearTold[];
}
