import type { Viewer } from '#domain/account/viewer';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Change, Register, Seen } from '#domain/register/register';
import { isEmpty } from '#domain/register/states';
import type { WorldThing } from '#domain/world/world-thing';

/** A thing that the register holds otherwise than the world. It is left as it is. */
export interface Difference {
  kind: KindName;
  id: string;
  title: string;
  fields: string[];
  /** Whether somebody changed it here; else the world's own content is newer. */
  changedHere: boolean;
}

/** What loading a world's programmes came to. */
export interface ThingsReport {
  written: number;
  /** How many were there already, alike or not, withdrawn or not. */
  there: number;
  differing: Difference[];
}

/** Who writes what comes with a world; in the history it is called so. */
const WORLD = 'world';
/** So many ids are asked for at once. */
const PORTION = 500;

/**
 * Brings what a world holds into the register, all of it or nothing. What was ever there is left as it is, also when
 * people changed or withdrew it; what differs is told.
 *
 * @throws Fault what the register refuses
 */
export async function loadThings(register: Register, things: readonly WorldThing[]): Promise<ThingsReport> {
  const viewer = worldViewer(things);
  const there = await thingsThere(register, viewer, things);
  const missing = things.filter(({ id }) => !there.has(id));
  if (missing.length > 0) await register.write(viewer, missing.map(creation), WORLD);
  return {
    written: missing.length,
    there: there.size,
    differing: things.flatMap((thing) => {
      const kept = there.get(thing.id);
      return kept ? differenceOf(thing, kept) : [];
    }),
  };
}

/** Whether the register holds no programme at all: then a world may fill it. */
export async function holdsNoProgramme(register: Register): Promise<boolean> {
  const { total } = await register.list(worldViewer([]), 'programme', { limit: 1, withdrawn: true });
  return total === 0;
}

/** Sees every field of every programme of the world, so that nothing that people wrote is taken for missing. */
function worldViewer(things: readonly WorldThing[]): Viewer {
  const programmes = things.filter(({ kind }) => kind === 'programme').map(({ id }) => id);
  return {
    person: WORLD,
    isAdministrator: true,
    takesPart: programmes.map((programme) => ({ programme, role: 'programme-manager', organisation: null, theme: null })),
  };
}

async function thingsThere(register: Register, viewer: Viewer, things: readonly WorldThing[]): Promise<Map<string, Seen>> {
  const there = new Map<string, Seen>();
  for (const [kind, ids] of idsByKind(things)) {
    for (let from = 0; from < ids.length; from += PORTION) {
      // A withdrawn thing was there: it does not come back.
      const listed = await register.list(viewer, kind, { ids: ids.slice(from, from + PORTION), withdrawn: true });
      for (const thing of listed.things) there.set(thing.id, thing);
    }
  }
  return there;
}

function idsByKind(things: readonly WorldThing[]): Map<KindName, string[]> {
  const byKind = new Map<KindName, string[]>();
  for (const { kind, id } of things) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  return byKind;
}

function creation({ kind, id, programme, values, asOf }: WorldThing): Change {
  return { action: 'create', kind, id, programme, values, ...(asOf === null ? {} : { asOf }) };
}

function differenceOf({ kind, id, values }: WorldThing, kept: Seen): Difference[] {
  const has = kept.values as Record<string, unknown>;
  const fields = Object.keys(kindOf(kind).fields).filter((field) => !isAlike(values[field], has[field]));
  if (fields.length === 0) return [];
  const { title } = kindOf(kind);
  return [{ kind, id, title: String((title && has[title]) ?? ''), fields, changedHere: kept.changedBy !== WORLD }];
}

/** Lists are alike in any order; a flag that is not written is off. */
function isAlike(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    isEmpty(value) || value === false ? null : Array.isArray(value) ? [...(value as string[])].sort() : value;
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
