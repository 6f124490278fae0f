import { NO_FILE, WITHDRAWN_BECAUSE } from '#domain/register/erasure';
import type { FieldSpec } from '#domain/register/field';
import { kindOf } from '#domain/register/kinds';
import { machinesOf } from '#domain/register/states';
import type { AnyThing } from '../things.ts';
import { isNamedAfter } from '../writing/name-in-addresses.ts';
import type { Going } from './going.ts';

/**
 * A thing without words that are erased: empty where it can be without, else with what stands instead. Its name in addresses
 * goes with the title after which it was made.
 */
export function withoutTexts(thing: AnyThing, going: readonly Going[], instead: string): AnyThing {
  const { fields, title } = kindOf(thing.kind);
  const isGoing = (field: string, value: unknown): boolean => going.some((text) => text.field === field && text.body === value);
  const values = Object.fromEntries(
    Object.entries(thing.values).map(([field, value]) => [
      field,
      isGoing(field, value) ? left(thing, field, fields[field]!, instead) : value,
    ]),
  );
  if (thing.kind === 'attachment' && values.sha256 === NO_FILE) values.bytes = 0;
  const titles = going.filter(({ field }) => field === title);
  const isNamed = thing.slug !== null && titles.some(({ body }) => isNamedAfter(thing.slug!, body, thing.id));
  return {
    ...thing,
    values,
    slug: isNamed ? thing.id.slice(-12) : thing.slug,
    withdrawnBecause: isGoing(WITHDRAWN_BECAUSE, thing.withdrawnBecause) ? instead : thing.withdrawnBecause,
  };
}

function left(thing: AnyThing, field: string, spec: FieldSpec, instead: string): string | null {
  if (spec.type === 'text' && spec.isFile) return NO_FILE;
  if (spec.type === 'link') return null;
  const isAsked = spec.required || machinesOf(kindOf(thing.kind)).some(([, { needs }]) => Object.values(needs).flat(2).includes(field));
  return isAsked ? instead : null;
}
