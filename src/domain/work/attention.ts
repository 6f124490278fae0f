import type { KindName } from '#domain/register/kinds';

/** Why something asks for somebody's attention, what presses most first. */
export const ATTENTION_REASONS = [
  'decision-waits',
  'second-reading',
  'action-overdue',
  'activity-overdue',
  'behind-plan',
  'output-behind',
  'output-unknown',
  'check-without-action',
  'action-unplanned',
  'answer-missing',
  'story-missing',
  'stale',
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
  /** The field to begin at; of `check-without-action`, none: an action is to be made. */
  field: string | null;
  nearness: Nearness;
  /** Since when: a deadline, the end of a period (EDTF), the day for which the state was true. Null where there is none. */
  since: string | null;
  /** What was delivered and planned, of `output-behind`. */
  delivered: number | null;
  planned: number | null;
  /** Of `check-without-action`: the intervention or the decision that the action is for. */
  intervention: string | null;
  decision: string | null;
}
