import { goesOn as stateGoesOn } from '#domain/intervention/state-groups';
import type { Seen } from '#domain/register/register';

/** Whether an intervention is or may still be worked on, by its state. */
export function goesOn({ values }: Seen<'intervention'>): boolean {
  return stateGoesOn(values.state);
}

/** Whether a decision was taken or may still be: all but what was rejected or withdrawn. */
export function stands({ values: { state } }: Seen<'decision'>): boolean {
  return state !== 'rejected' && state !== 'withdrawn';
}
