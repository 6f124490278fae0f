import { SHARED_WHEN } from '#access/may-read';
import { canonicalJson, type Json } from '#base/canonical-json';
import { AGREEMENT } from '#domain/practice/street-name';
import { isList, type FieldSpec } from '#domain/register/field';
import { kindOf } from '#domain/register/kinds';
import type { Change } from '#domain/register/register';
import { isEmpty, machinesOf } from '#domain/register/states';
import { textFields } from '../columns.ts';
import type { AnyThing } from '../things.ts';
import type { Circumstances, Step } from './step.ts';

/**
 * What a change makes of a thing, before anything is checked.
 *
 * @param before the thing as it is; null for one that is made
 */
export function workOut(change: Change, id: string, before: AnyThing | null, by: Circumstances, at: Step['at']): Step {
  const now = { changedBy: by.person, changedAt: by.now };
  if (change.action === 'create') {
    const values = { ...emptyValues(change), ...given(change) };
    const after: AnyThing = {
      kind: change.kind,
      id,
      programme: change.programme,
      version: 1,
      slug: null,
      createdBy: by.person,
      createdAt: by.now,
      ...now,
      asOf: change.asOf ?? by.today,
      withdrawnAt: null,
      withdrawnBecause: null,
      values,
    };
    return { change, before: null, after, changed: [...Object.keys(values).filter((name) => !isDefault(values[name])), 'asOf'], at };
  }
  const was = before!;
  const after: AnyThing = { ...was, ...now, version: was.version + 1 };
  if (change.action === 'withdraw')
    return { change, before, after: { ...after, withdrawnAt: by.now, withdrawnBecause: change.because.trim() }, changed: [], at };
  if (change.action === 'restore')
    return { change, before, after: { ...after, withdrawnAt: null, withdrawnBecause: null }, changed: [], at };
  after.values = { ...was.values, ...given(change) };
  takeAgreementBack(was, after);
  takeReadingBack(was, after, by);
  const changed = Object.keys(after.values).filter((name) => !isSame(was.values[name], after.values[name]));
  after.asOf = change.asOf ?? (machinesOf(kindOf(change.kind)).some(([field]) => changed.includes(field)) ? by.today : was.asOf);
  return { change, before, after, changed: after.asOf === was.asOf ? changed : [...changed, 'asOf'], at };
}

/** Residents of a street who no longer agree that its name is seen: with that goes the name for everybody, and when and how they agreed. */
function takeAgreementBack(was: AnyThing, after: AnyThing): void {
  if (after.kind !== 'streetApproach' || was.values.residentsAgreeToName !== true || after.values.residentsAgreeToName === true) return;
  for (const field of ['publicName', ...AGREEMENT]) after.values[field] = null;
}

/** Words that changed were read by nobody else yet: what is shared after reading is to be read again. */
function takeReadingBack(was: AnyThing, after: AnyThing, { origin }: Circumstances): void {
  const flag = SHARED_WHEN[after.kind];
  if (flag === undefined || !wordsChanged(was, after)) return;
  // Who says of the own words that they were read, is told so (`checkSecondReader`); an undo only brings words back.
  if (was.values[flag] === true || origin === 'undo') after.values[flag] = false;
}

/** Whether any text of a thing is another than it was. */
export function wordsChanged(was: AnyThing, after: AnyThing): boolean {
  return textFields(kindOf(after.kind)).some((field) => !isSame(was.values[field], after.values[field]));
}

export function isSame(left: unknown, right: unknown): boolean {
  return canonicalJson((left ?? null) as Json) === canonicalJson((right ?? null) as Json);
}

/** Values as they are kept: nothing for a blank text, each one once in a list. */
function given(change: Change & { values: object }): Record<string, unknown> {
  const { fields } = kindOf(change.kind);
  return Object.fromEntries(
    Object.entries(change.values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, kept(fields[name], value)]),
  );
}

function kept(spec: FieldSpec | undefined, value: unknown): unknown {
  if (spec && isEmpty(value)) return emptyOf(spec);
  return Array.isArray(value) ? [...new Set(value)] : value;
}

/** What a field holds that is not filled in. */
export function emptyOf(spec: FieldSpec): unknown {
  if (spec.type === 'flag') return false;
  return isList(spec) ? [] : null;
}

function emptyValues(change: Change): Record<string, unknown> {
  const kind = kindOf(change.kind);
  const empty = Object.fromEntries(Object.entries(kind.fields).map(([name, spec]) => [name, emptyOf(spec)]));
  const initial = Object.fromEntries(machinesOf(kind).map(([field, machine]) => [field, machine.initial]));
  return { ...empty, ...initial };
}

function isDefault(value: unknown): boolean {
  return isEmpty(value) || value === false;
}
