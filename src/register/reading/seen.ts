import { programmeFor, seenFields, steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { AnyThing } from '../things.ts';

/** The fields of a record that are in a set. */
export function only(record: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}

/**
 * A thing as its viewer may see it: the one place where fields are left out. Whether the viewer may know of the
 * thing at all is asked before (`visible`). Who made and changed it is for who steers; others get an empty text.
 */
export function asSeen<K extends KindName>(viewer: Viewer, thing: AnyThing): Seen<K> {
  const programme = programmeFor(thing.kind, thing);
  const names = steers(viewer, programme) || viewer.isAdministrator;
  return {
    ...thing,
    createdBy: names ? thing.createdBy : '',
    changedBy: names ? thing.changedBy : '',
    values: only(thing.values, seenFields(viewer, thing.kind, programme)),
  } as Seen<K>;
}
