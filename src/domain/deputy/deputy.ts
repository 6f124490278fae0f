import type { StateNow } from '#domain/intervention/state-now';
import type { GrantSort } from '#domain/money/money';
import type { Stand, Sums } from '#domain/money/overview';
import type { Seen } from '#domain/register/register';

/** How a programme stands to today, by its own begin and end; `unknown` where these do not tell. */
export const PERIODS = ['before', 'running', 'over', 'unknown'] as const;
export type Period = (typeof PERIODS)[number];

/** What a deputy asks of every programme, by the field that answers it. */
export const DEPUTY_QUESTIONS = ['asked', 'ruleInTheWay', 'governmentRoles'] as const;
export type DeputyQuestion = (typeof DEPUTY_QUESTIONS)[number];

/** What makes an ask one that can be answered, by the field that says it. */
export const ASK_PARTS = ['askedAmount', 'askedOf', 'askedBefore'] as const;
export type AskPart = (typeof ASK_PARTS)[number];

/** What a programme asks, as far as it is filled in. */
export interface Ask {
  /** Of whom; null where it is not filled in, or can't be seen. */
  of: string | null;
  /** Whether the day by which an answer was needed is past. */
  isLate: boolean;
  /** What is not filled in. */
  missing: AskPart[];
}

/** What several programmes ask of one organisation, added up. */
export interface AskedTogether {
  of: string;
  cents: number;
  /** How many asks are in the sum. */
  count: number;
  /** Asks of the same organisation without an amount, which are in no sum. */
  withoutAmount: number;
}

/** What was granted of one sort of grant. */
export interface GrantedOfSort {
  sort: GrantSort;
  count: number;
  /** What those come to that are not yearly, as far as it is known; null where of none it is. */
  cents: number | null;
  /** Of how many the amount is not known. */
  unknown: number;
  /** Yearly amounts, which are in no sum. */
  perYear: number;
  stand: Stand;
}

/** A programme or arrangement as a deputy needs it. */
export interface DeputyProgramme {
  programme: Seen<'programme'>;
  /** Name of the programme that it is a part of. */
  parent: string | null;
  period: Period;
  /** Interventions by how far they are now, in the order of the states; a state without any is left out. */
  interventions: { state: StateNow; count: number }[];
  /** Decisions that were proposed and wait, as far as the viewer may see them; oldest first. */
  waiting: Seen<'decision'>[];
  /** Bottlenecks that are open or lobbied for: rules that still stand in the way; A to Z. Only what a second reader has read. */
  blocking: Seen<'bottleneck'>[];
  /** How many more there are that nobody else has read yet: the page is printed, and must not carry what may still name somebody. */
  unread: number;
  /** All years together; a sort without amounts is absent. */
  sums: Sums;
  /** Null where there is no amount. */
  stand: Stand | null;
  /** Amounts of sources without a breakdown: counted with nothing. */
  apart: number;
  /** Grants that were given, beside the lines of a budget: the same money may be in both, so they are never added up. */
  granted: GrantedOfSort[];
  /** Whether the viewer steers here; who does not is not told what is asked and what waits. */
  steers: boolean;
  /** Null where nothing is asked, or the viewer does not steer. */
  ask: Ask | null;
  /** Questions that nobody answered yet, of those whose answer the viewer may see. */
  unanswered: DeputyQuestion[];
  /** Whether the viewer may write the answers. */
  mayWrite: boolean;
  /** The first meeting that is still to come; null where there is none, or for who does not steer. */
  nextMeeting: Seen<'meeting'> | null;
}

/** All that a deputy may read, on one page. */
export interface DeputyPage {
  /** Where the viewer steers first, then A to Z. */
  programmes: DeputyProgramme[];
  /** Sums of what is asked, only where they add up; A to Z. */
  together: AskedTogether[];
  /** Names of organisations of which amounts are asked that may hold the same money, so that they are not added up; A to Z. */
  notAddedUp: string[];
  today: string;
}
