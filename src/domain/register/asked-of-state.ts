import { missingOfPromise } from '#domain/meeting/action-promise';
import { kindOf, type KindName } from './kinds.ts';
import { machinesOf, missingAfter } from './states.ts';

/**
 * Whether a thing cannot be without a field as it stands now, though its kind can: what its state asks, and the promise of an open
 * action. What it lacks already is not asked of it.
 */
export function isAskedOfState(kind: KindName, field: string, values: Readonly<Record<string, unknown>>): boolean {
  const without = { ...values, [field]: null };
  if (kind === 'action' && missingOfPromise(values, without).length > 0) return true;
  return machinesOf(kindOf(kind)).some((machine) => machine[0] !== field && missingAfter(machine, values, without).length > 0);
}
