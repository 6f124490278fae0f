import type { InterventionState } from './intervention.ts';

type State = InterventionState | null | undefined;

/** Whether an intervention is or may still be worked on: all but what was completed or stopped. Where nobody filled its state in it may be. */
export function goesOn(state: State): boolean {
  return state !== 'completed' && state !== 'stopped';
}

/** The states in which people meet an intervention. */
export const CARRIED_OUT: readonly InterventionState[] = ['running', 'scaled-up', 'embedded'];

/** Whether people meet it now, so that it delivers: from running on, embedded too. */
export function isCarriedOut(state: State): boolean {
  return state != null && CARRIED_OUT.includes(state);
}

/** Whether there is still a plan to carry out: what goes on, but for what is embedded and so has become usual. */
export function isUndertaken(state: State): boolean {
  return state != null && goesOn(state) && state !== 'embedded';
}
