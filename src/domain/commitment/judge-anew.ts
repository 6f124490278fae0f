import { isCarriedOut } from '#domain/intervention/state-groups';
import type { InterventionState } from '#domain/intervention/intervention';

/**
 * What goes on is held against the checks again and again: a judgement that is older than so many months asks for another. A decision
 * that was taken longer ago than that is no longer asked about.
 */
export const JUDGED_ANEW_AFTER_MONTHS = 12;

interface Standing {
  state?: string | null;
  decidedOn?: string | null;
}

/**
 * Whether the checks ask anything of a thing now: of an intervention that people meet, and of a decision that was taken since a day. What
 * is still an idea or a proposal is judged when it comes to the table.
 *
 * @param since the first day that is not too long ago, `YYYY-MM-DD`
 */
export function isHeldAgainstChecks(kind: 'intervention' | 'decision', { state, decidedOn }: Standing, since: string): boolean {
  if (kind === 'intervention') return isCarriedOut(state as InterventionState | null | undefined);
  return state === 'adopted' && decidedOn != null && decidedOn >= since;
}

/**
 * Whether a judgement is too old to lean on. Only of what goes on: a decision was taken once, what came of it are interventions.
 *
 * @param since as above
 */
export function isJudgedTooLongAgo(kind: 'intervention' | 'decision', judgedOn: string | null | undefined, since: string): boolean {
  return kind === 'intervention' && judgedOn != null && judgedOn < since;
}
