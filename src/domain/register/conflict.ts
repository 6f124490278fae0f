import type { Chosen } from './form-input.ts';
import { kindOf, type KindName, type Values } from './kinds.ts';
import type { Typed } from './write-value.ts';

/** A field in which what somebody wants to write differs from what stands there by now. */
export interface Difference<K extends KindName = KindName> {
  field: keyof Values<K> & string;
  mine: unknown;
  theirs: unknown;
  /** Whether both changed it: only a person can choose. Otherwise only the one who writes now did. */
  clashes: boolean;
}

/** Two versions of a thing, for who wrote while somebody else did: what there is to choose from, and who the other was. */
export interface Conflict {
  found: Difference[];
  /** What was chosen already and still holds; null when the choice is first asked. */
  chosen: Chosen | null;
  changedBy: string;
  changedAt: string;
  /** The version that the choice is about. */
  version: number;
  /** What stands there by now, as a form holds it. */
  now: Record<string, Typed>;
}

/**
 * Lays two versions of a thing side by side, for who changed a version that was no longer the newest.
 *
 * @param mine what is to be written; fields that it lacks are left alone
 * @param theirs what stands there by now
 * @param base what stood there when the form was opened; null when that is not known: then every difference clashes
 */
export function differences<K extends KindName>(
  kind: K,
  mine: Partial<Values<K>>,
  theirs: Partial<Values<K>>,
  base: Partial<Values<K>> | null,
): Difference<K>[] {
  const found: Difference<K>[] = [];
  for (const field of Object.keys(kindOf(kind).fields) as (keyof Values<K> & string)[]) {
    if (!Object.hasOwn(mine, field) || same(mine[field], theirs[field])) continue;
    if (base && same(mine[field], base[field])) continue;
    found.push({ field, mine: mine[field], theirs: theirs[field], clashes: !base || !same(theirs[field], base[field]) });
  }
  return found;
}

/**
 * What was chosen of two versions, where somebody else wrote once more since: a side was chosen over what the other had written
 * then, so it is asked again only where that changed.
 *
 * @param theirs what stands there by now
 * @param base what stood there when the choice was asked; null when that is not known: then all is asked again
 */
export function stillChosen<K extends KindName>(chosen: Chosen, theirs: Partial<Values<K>>, base: Partial<Values<K>> | null): Chosen {
  const now = theirs as Readonly<Record<string, unknown>>;
  const then = base as Readonly<Record<string, unknown>> | null;
  const holds = (field: string): boolean => then !== null && same(now[field], then[field]);
  const sides = Object.entries(chosen.sides).map(([field, side]) => [field, holds(field) ? side : null] as const);
  // What was made of the two holds words of the other that are gone; of what was not chosen it may be all that was typed.
  const joined = Object.entries(chosen.joined).filter(([field]) => holds(field) || (chosen.sides[field] ?? null) === null);
  return { sides: Object.fromEntries(sides), joined: Object.fromEntries(joined) };
}

/** The fields that hold something else than when the form was opened: only those need to be written. */
export function changedSince<K extends KindName>(values: Partial<Values<K>>, base: Partial<Values<K>>): Partial<Values<K>> {
  const changed = Object.entries(values).filter(([field, value]) => !same(value, (base as Record<string, unknown>)[field]));
  return Object.fromEntries(changed) as Partial<Values<K>>;
}

/** What is to be written, in which a list that holds the same as before stands in the order of before: a form has its own order. */
export function inOrderOf<V extends object>(values: V, before: object): V {
  const was = before as Record<string, unknown>;
  const kept = Object.entries(values).map(([field, value]) => [
    field,
    Array.isArray(value) && same(value, was[field]) ? was[field] : value,
  ]);
  return Object.fromEntries(kept) as V;
}

/** Lists are the same in any order: they are sets to who fills them in. */
function same(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return (one ?? null) === (other ?? null);
  return one.length === other.length && one.every((item) => other.includes(item));
}
