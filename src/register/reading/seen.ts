import { fault } from '#base/fault';
import { programmeFor, seenFields, steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import { FEW_PEOPLE_FIELDS, withoutFewPeople } from '#domain/intervention/few-people';
import { isFewTimes } from '#domain/practice/few-times';
import { namedWithoutConsent } from '#domain/practice/street-name';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { AnyThing } from '../things.ts';

/** The fields of a record that are in a set. */
export function only(record: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name in record) if (names.has(name)) kept[name] = record[name];
  return kept;
}

/**
 * A thing as its viewer may see it: the one place where fields are left out. Whether the viewer may know of the
 * thing at all is asked before (`visible`). Who made and changed it is for who steers; others get an empty text. The name of a
 * street is for who steers too, until it is written down that its residents agree; and so are how few people an output is of, and
 * in how few cases a rule stood in the way (`few`).
 *
 * @param asked fields that were asked for (`fieldsRead` were read); all of them when absent
 */
export function asSeen<K extends KindName>(viewer: Viewer, thing: AnyThing, asked?: readonly string[]): Seen<K> {
  const programme = programmeFor(thing.kind, thing);
  const isSteering = steers(viewer, programme);
  const names = isSteering || viewer.isAdministrator;
  const withheld: string[] = thing.kind === 'streetApproach' && !isSteering ? [...namedWithoutConsent(thing.values)] : [];
  const seen = seenFields(viewer, thing.kind, programme);
  const values = thing.kind === 'output' && !isSteering ? withoutFewPeople(thing.values) : thing.values;
  const few = thing.kind === 'bottleneck' && !isSteering && isFewTimes(thing.values.seen as number | null) ? (['seen'] as const) : [];
  withheld.push(...few);
  // `less than` and its number are told together or not at all.
  if (values !== thing.values && asked?.includes('precision') === false) withheld.push('delivered');
  const isShown = (field: string) => seen.has(field) && !withheld.includes(field) && (asked?.includes(field) ?? true);
  // By what was read and not by all that its kind has: it is asked for each thing of a list of thousands.
  const fields = withheld.length > 0 || asked ? new Set(Object.keys(values).filter(isShown)) : seen;
  return {
    ...thing,
    createdBy: names ? thing.createdBy : '',
    changedBy: names ? thing.changedBy : '',
    values: only(values, fields),
    ...(few.some((field) => asked?.includes(field) ?? true) && { few }),
  } as Seen<K>;
}

/**
 * What must be read of things of a kind to tell these fields; of a street all, by which is known whether it may be named, and of
 * an output what says whether it is of few people.
 */
export function fieldsRead(kind: KindName, asked: readonly string[]): string[] {
  const known = Object.keys(kindOf(kind).fields);
  const unknown = asked.find((field) => !known.includes(field));
  if (unknown !== undefined) throw fault('field-unknown', { field: unknown });
  if (kind === 'streetApproach') return known;
  const few = kind === 'output' && asked.some((field) => FEW_PEOPLE_FIELDS.includes(field as never)) ? FEW_PEOPLE_FIELDS : [];
  return [...new Set([...asked, ...few])];
}
