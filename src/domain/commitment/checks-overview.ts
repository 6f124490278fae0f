import type { Seen } from '#domain/register/register';

/** What a check can be held against. */
export type JudgedKind = 'intervention' | 'decision';

/** One check of one thing: the newest judgement, those before it, and what was agreed because of it. */
export interface CheckCell {
  check: string;
  /** Null when nobody judged it yet. */
  newest: Seen<'assessment'> | null;
  /** Whether that says yes while the answer of residents, which the check asks for, is not recorded. */
  lacksAnswer: boolean;
  /** Newest first. */
  before: Seen<'assessment'>[];
  /** Actions that came from any of its judgements and are not done yet. */
  open: Seen<'action'>[];
}

/** Rows on one page: a large programme has thousands. */
export const ROWS_ON_A_PAGE = 150;

/** How an address narrows the overview: to what has a check at 'not yet', or to what was never judged or is judged anew. */
export const CHECKS_ONLY = { 'not-yet': 'nog-niet', 'to-judge': 'opnieuw' } as const;
export type ChecksOnly = keyof typeof CHECKS_ONLY;
export const ONLY = 'alleen';

export interface CheckRow {
  kind: JudgedKind;
  id: string;
  name: string;
  /** In the order of the checks. */
  cells: CheckCell[];
}

/** How a programme holds its work against its own checks: words for each, never a sum. */
export interface ChecksOverview {
  checks: Seen<'commitmentCheck'>[];
  /** Interventions that still go on, A to Z, then decisions that are still open or taken, the newest first. */
  rows: CheckRow[];
}
