import type { Seen } from '#domain/register/register';
import type { GrantState } from './money.ts';
import type { MoneyProgramme } from './money-page.ts';

/** How near the day is on which a grant must be accounted for, or decided on. */
export type AccountDue = 'late' | 'soon' | 'later';

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
  /** How near the day is for a decision on an application; null where none waits, or no day is known. */
  decision: AccountDue | null;
  /** Null where nothing is due: no day is known, or it was accounted for. */
  due: AccountDue | null;
  /** By how much less was determined than granted. */
  lower: number | null;
  /** What was paid in advance above what was determined: to be paid back. */
  toReclaim: number | null;
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

export interface CallTold extends GrantGroup {
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
  /** Grants that must be decided on or accounted for soon, or had to be already; the most urgent first. */
  attention: readonly GrantRow[];
  isWhole: boolean;
}
