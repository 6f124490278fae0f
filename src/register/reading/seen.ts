import { programmeFor, seenFields, steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import { namedWithoutConsent } from '#domain/practice/street-name';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { AnyThing } from '../things.ts';

/** The fields of a record that are in a set. */
export function only(record: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}

/**
 * A thing as its viewer may see it: the one place where fields are left out. Whether the viewer may know of the
 * thing at all is asked before (`visible`). Who made and changed it is for who steers; others get an empty text. The name of a
 * street is for who steers too, until it is written down that its residents agree.
 */
export function asSeen<K extends KindName>(viewer: Viewer, thing: AnyThing): Seen<K> {
  const programme = programmeFor(thing.kind, thing);
  const isSteering = steers(viewer, programme);
  const names = isSteering || viewer.isAdministrator;
  const withheld = thing.kind === 'streetApproach' && !isSteering ? namedWithoutConsent(thing.values) : [];
  const fields = new Set([...seenFields(viewer, thing.kind, programme)].filter((field) => !withheld.includes(field)));
  return {
    ...thing,
    createdBy: names ? thing.createdBy : '',
    changedBy: names ? thing.changedBy : '',
    values: only(thing.values, fields),
  } as Seen<K>;
}
