import type { Seen } from '#domain/register/register';
import type { GrantDoubt } from './grant-doubts.ts';
import type { OpenDeadline } from './grant-deadlines.ts';
import type { GrantState } from './money.ts';
import type { MoneyProgramme } from './money-page.ts';

/** How near a day is on which something about a grant must be done. */
export const DEADLINE_NEARNESS = ['late', 'soon', 'later'] as const;
export type DeadlineNearness = (typeof DEADLINE_NEARNESS)[number];

/** Something that is still to be done about a grant, with how near its day is. */
export interface GrantDeadline extends OpenDeadline {
  near: DeadlineNearness;
}

/** A grant with what follows from its amounts and days. Amounts are cents; null where they are not known. */
export interface GrantRow {
  grant: Seen<'grant'>;
  organisation: string | null;
  intervention: string | null;
  state: GrantState | null;
  /** Granted, and how much is not known: it counts as a grant, and is in no sum. */
  amountUnknown: boolean;
  /** The advances of which the day is known, oldest first. */
  advances: readonly Seen<'grantAdvance'>[];
  /** What was paid in advance, in all: as it is filled in, else what the advances come to. */
  advanced: number | null;
  /** What is still to be done by a day, in the order of its life; none where no day is known. */
  deadlines: readonly GrantDeadline[];
  /** What about it can be and seldom is. */
  doubts: readonly GrantDoubt[];
  /** By how much less was determined than granted. */
  lower: number | null;
  /** What is to be paid back, or was: as it is filled in, else what was paid in advance above what was determined. */
  toRepay: number | null;
  /** What of the determined amount is still to be paid, after the advances. */
  toPay: number | null;
}

/** A grant of which something is unlikely, for the page of what was just put in. */
export interface GrantDoubted {
  grant: string;
  doubts: readonly GrantDoubt[];
}

/** How many grants are in a state, of those that are registered. */
export interface StateCount {
  state: GrantState;
  count: number;
}

export interface GrantGroup {
  /** How far they are; only of what is registered and may be seen. */
  states: readonly StateCount[];
  rows: readonly GrantRow[];
  /** Of how many grants the amount is not known. */
  unknownAmounts: number;
}

/** Known amounts together, and of how many it is not known. Null where none is known: that is not nought. */
export interface GrantSum {
  cents: number | null;
  unknown: number;
}

/** What the applications of one round come to: the sums of their lines. Those that were withdrawn stand apart, and are in none. */
export interface GrantSums {
  requested: GrantSum;
  granted: GrantSum;
  advanced: GrantSum;
  determined: GrantSum;
  /** How many are in no sum, because their amount is of each year. */
  perYear: number;
  /** What of the ceiling was not granted, below nought where more was; null where that can't be known. */
  left: number | null;
}

export interface CallTold extends GrantGroup {
  sums: GrantSums;
  call: Seen<'grantCall'>;
}

export interface SchemeRow {
  /** Its counts are as its source gives them, and are never worked out. */
  scheme: Seen<'grantScheme'>;
  calls: readonly CallTold[];
  /** Grants of the scheme without a call. */
  withoutCall: GrantGroup;
}

/** The grants of a programme as far as their viewer may see them. */
export interface GrantsPage {
  programme: MoneyProgramme;
  schemes: readonly SchemeRow[];
  /** Yearly and one-off grants and contributions to arrangements: without a scheme. */
  withoutScheme: GrantGroup;
  /** What must be done soon about a grant, or had to be already; the most urgent first. */
  attention: readonly { row: GrantRow; deadline: GrantDeadline }[];
  /** Grants of which something can be and seldom is. */
  doubtful: readonly GrantRow[];
  isWhole: boolean;
}
