import { INTERVENTION_STATES, type InterventionState } from './intervention.ts';

/** How far an intervention is as far as that is known now: `long-ago` where nobody looked at it for more than a year and it may be otherwise. */
export type StateNow = InterventionState | 'long-ago';

/** In the order of the states; what is not known of now comes last. */
export const STATES_NOW: readonly StateNow[] = [...INTERVENTION_STATES, 'long-ago'];

/** States that stay true: what was completed or stopped is so still. */
const ENDED: readonly InterventionState[] = ['completed', 'stopped'];

/**
 * @param asOf the day for which the state is true
 * @param today both `YYYY-MM-DD`
 */
export function stateNow(state: InterventionState, asOf: string, today: string): StateNow {
  return !ENDED.includes(state) && isLongAgo(asOf, today) ? 'long-ago' : state;
}

/** Whether a day lies more than a year back. */
export function isLongAgo(day: string, today: string): boolean {
  return day < `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
}
