import type { Kind, StateMachine } from './kind.ts';

/** Whether a thing may go from one state to another; staying where it is, it may always. */
export function mayMove(machine: StateMachine, from: string, to: string): boolean {
  return from === to || (machine.moves[from] ?? []).includes(to);
}

/** Whether a new thing may be in a state: any where its past may lie before the register, else the first or one on from there. */
export function mayBegin(machine: StateMachine, state: string): boolean {
  return machine.beginsAnywhere === true || mayMove(machine, machine.initial, state);
}

/** Fields that must be filled in to be in a state and are not; of fields of which one is enough, the first. */
export function missingFor(machine: StateMachine, state: string, values: Readonly<Record<string, unknown>>): string[] {
  return (machine.needs[state] ?? []).flatMap((needed) => {
    const fields = typeof needed === 'string' ? [needed] : needed;
    return fields.some((field) => isFilled(values[field])) ? [] : [fields[0]!];
  });
}

/**
 * The same of a change. What a thing in this state lacked already is not asked of who changes something else: a state may ask
 * more than it did when the thing came to it.
 *
 * @param before its values before the change, null for a new thing
 */
export function missingAfter(
  [field, machine]: [string, StateMachine],
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const state = String(after[field]);
  const lacked = before?.[field] === state ? missingFor(machine, state, before) : [];
  return missingFor(machine, state, after).filter((needed) => !lacked.includes(needed));
}

/** A flag answers a need only where it says so. */
function isFilled(value: unknown): boolean {
  return !isEmpty(value) && value !== false;
}

/** Whether a field holds nothing: not filled in, blank, or an empty list. Never nought, never false. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** The fields of a kind that are a state, with their machines. */
export function machinesOf(kind: Kind): [string, StateMachine][] {
  return Object.entries(kind.states).flatMap(([field, machine]) => (machine ? [[field, machine]] : []));
}
