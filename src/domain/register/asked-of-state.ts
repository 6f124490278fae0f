import { missingOfPromise } from '#domain/meeting/action-promise';
import { kindOf, type KindName } from './kinds.ts';
import { isEmpty, machinesOf, missingAfter } from './states.ts';

type Held = Readonly<Record<string, unknown>>;

/** A field that is asked as soon as another is filled in, by kind: hours are added up only where it is said for how long they are. */
export const ASKED_BESIDE: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>> = { activity: { hoursPer: 'hours' } };

/** Fields of which one is enough, by kind: a partner is known by its organisation, or by the name of a group. */
const ONE_IS_ENOUGH: Readonly<Partial<Record<KindName, readonly string[]>>> = { partner: ['organisation', 'name'] };

/**
 * Whether a thing cannot be without a field as it stands now, though its kind can: what its state asks, what stands in another field,
 * and the promise of an open action. What it lacks of its state or promise already is not asked of it.
 */
export function isAskedOfState(kind: KindName, field: string, values: Held): boolean {
  const without = { ...values, [field]: null };
  if (kind === 'action' && missingOfPromise(values, without).length > 0) return true;
  const beside = ASKED_BESIDE[kind]?.[field];
  if (beside !== undefined && !isEmpty(values[beside])) return true;
  if (isOnlyOne(kind, field, values)) return true;
  return machinesOf(kindOf(kind)).some((machine) => machine[0] !== field && missingAfter(machine, values, without).length > 0);
}

/** Whether a field is what is left of those of which one is enough. */
function isOnlyOne(kind: KindName, field: string, values: Held): boolean {
  const enough = ONE_IS_ENOUGH[kind] ?? [];
  return enough.includes(field) && enough.every((other) => other === field || isEmpty(values[other]));
}

/** Of some states those in which a thing cannot be without a field, whatever else is filled in. */
export function statesAsking(kind: KindName, field: string, states: readonly string[]): string[] {
  const [machine] = machinesOf(kindOf(kind));
  if (!machine || machine[0] === field) return [];
  const filled = Object.fromEntries(Object.keys(kindOf(kind).fields).map((name) => [name, name]));
  return states.filter((state) => {
    const values = { ...filled, [machine[0]]: state };
    const without = { ...values, [field]: null };
    return (kind === 'action' && missingOfPromise(values, without).length > 0) || missingAfter(machine, values, without).length > 0;
  });
}
