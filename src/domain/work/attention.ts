import type { KindName, Values } from '#domain/register/kinds';

/** Why something asks for somebody's attention, what presses most first. */
export const ATTENTION_REASONS = [
  'decision-waits',
  'second-reading',
  'action-overdue',
  'milestone-overdue',
  'activity-overdue',
  'grant-late',
  'determination-late',
  'repayment-late',
  'grant-doubtful',
  'behind-plan',
  'output-behind',
  'output-unknown',
  'check-without-action',
  'action-unplanned',
  'answer-missing',
  'evaluation-unanswered',
  'evaluation-not-held',
  'meetings-too-few',
  'linkage-waits',
  'own-figure-unmeasured',
  'story-missing',
  'check-unjudged',
  'figure-changed',
  'goal-quiet',
  'figures-old',
  'stale',
  'check-old',
] as const;
export type AttentionReason = (typeof ATTENTION_REASONS)[number];

/** Whose it is, the nearest first: mine, of the organisation or theme that I work for, somebody else's. */
export const NEARNESS = ['own', 'near', 'other'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** One thing that needs somebody, with the field where it is mended. */
export interface AttentionItem {
  reason: AttentionReason;
  kind: KindName;
  id: string;
  title: string;
  /** The name of the intervention that it is part of; null where it is none. */
  partOf: string | null;
  /** The field to begin at; none where something is to be made: an action, a judgement, a measurement, a meeting, an answer. */
  field: string | null;
  nearness: Nearness;
  /** Whether its reader may do what it asks; if not, it tells what is so and leads to the thing itself. */
  mayAct: boolean;
  /** Since when: a deadline, the end of a period (EDTF), the day for which the state was true. Null where there is none. */
  since: string | null;
  /**
   * What was delivered and planned, of `output-behind`; how many meetings there are and were agreed, of `meetings-too-few`;
   * how many questions were answered and asked, of `evaluation-unanswered`; how many checks were never judged or judged too long ago, and
   * how many the programme has, of `check-unjudged` and `check-old`.
   */
  delivered: number | null;
  planned: number | null;
  /** How exactly the source knows what was delivered, of `output-behind`; null where it is that number. */
  precision: NonNullable<Values<'output'>['precision']> | null;
  /** What something is to be made for: the intervention or the decision of an action, the intervention of an own figure. */
  intervention: string | null;
  decision: string | null;
  /** The check to judge first, of `check-unjudged` and `check-old`. */
  check: string | null;
}
