import { sql } from 'kysely';
import type { Clock } from '#base/clock';
import { steers } from '#access/layers';
import { Fault, fault } from '#base/fault';
import type { Viewer } from '#domain/account/viewer';
import { faultsByChange } from '#domain/register/change-place';
import { isId } from '#domain/register/check-value';
import { isOfErased, UNDONE, WITHDRAWN_BECAUSE } from '#domain/register/erasure';
import { kindOf, type Thing, type Values } from '#domain/register/kinds';
import type { Change, LogEntry } from '#domain/register/register';
import { entriesWhere } from '../reading/history.ts';
import { selectThings, type AnyThing, type Connection } from '../things.ts';
import { emptyOf, isSame } from './work-out.ts';
import { writeIn } from './write.ts';

/**
 * Takes an entry of the log back by a new change, through the same door as every change.
 *
 * @throws Fault `undo-refused`, with `reason`: `undone` before, `changed` since, `needed` by others, or `erased` when
 * a text of it is; or what the door itself refuses
 */
export async function undoIn(db: Connection, clock: Clock, actor: Viewer, id: string): Promise<Thing> {
  const [named] = await entryOf(db, id);
  if (!named || !(steers(actor, named.programme) || actor.isAdministrator)) throw fault('not-allowed');
  const [thing] = await selectThings(db, named.kind, sql`where t.id = ${named.thing}::uuid for update`);
  // Its words are read only now: who held the thing until here may have erased them.
  const [entry] = (await entryOf(db, id)) as [LogEntry];
  if (await isUndone(db, entry)) throw fault('undo-refused', { reason: 'undone' });
  if (isOfErased(entry)) throw fault('undo-refused', { reason: 'erased' });
  const change = backwards(entry, thing!);
  try {
    const [undone] = await writeIn(db, clock, actor, [change], 'undo', entry.id);
    return undone!;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(
      error.issues.map((issue) =>
        issue.code === 'needed-by-others' ? { ...issue, code: 'undo-refused', params: { ...issue.params, reason: 'needed' } } : issue,
      ),
    );
  }
}

/**
 * Takes back all that one write did by one new change: lines of the log of one moment, one person and one door are one write.
 *
 * @param leaving whether things that are no longer as that write left them, or that others need, stay as they are
 * @throws Fault `undo-act-refused` with how many things are no longer as that write left them; then nothing is written
 */
export async function undoActIn(db: Connection, clock: Clock, actor: Viewer, id: string, leaving = false): Promise<Thing[]> {
  const [named] = await entryOf(db, id);
  if (!named || !(steers(actor, named.programme) || actor.isAdministrator)) throw fault('not-allowed');
  const { at, by, origin, programme } = named;
  const ofAct = () =>
    entriesWhere(
      db,
      sql`where l.at = ${at}::timestamptz and l.by = ${by} and l.origin = ${origin} and l.programme is not distinct from ${programme}::uuid order by l.seq`,
    );
  const things = new Map<string, AnyThing>();
  for (const [kind, lines] of Map.groupBy(await ofAct(), (entry) => entry.kind)) {
    const ids = lines.map(({ thing }) => thing);
    for (const thing of await selectThings(db, kind, sql`where t.id = any(${ids}::uuid[]) order by t.id for update`))
      things.set(thing.id, thing);
  }
  // Read only now, as what was undone or erased until here is.
  const entries = await ofAct();
  const changes: Change[] = [];
  let changedSince = 0;
  for (const entry of entries) {
    const isGone = isOfErased(entry) || (entry.undoneBy !== null && (await isUndone(db, entry)));
    const change = isGone ? null : backwardsOrNull(entry, things.get(entry.thing)!);
    if (change) changes.push(change);
    else changedSince += 1;
  }
  const twice = entries.length - new Set(entries.map(({ thing }) => thing)).size;
  if (twice > 0 || (leaving ? changes.length === 0 : changedSince > 0))
    throw fault('undo-act-refused', { changed: changedSince + twice, of: entries.length });
  const undoes = new Map(entries.map((entry) => [entry.thing, entry.id]));
  return leaving ? writeWithoutNeeded(changes) : writeIn(db, clock, actor, changes, 'undo', undoes);

  /** What others need is left out, which the door only tells when it is asked; it writes nothing when it refuses. */
  async function writeWithoutNeeded(some: readonly Change[]): Promise<Thing[]> {
    if (some.length === 0) throw fault('undo-act-refused', { changed: entries.length, of: entries.length });
    try {
      return await writeIn(db, clock, actor, some, 'undo', undoes);
    } catch (error) {
      if (!(error instanceof Fault) || error.issues.some(({ code }) => code !== 'needed-by-others')) throw error;
      const { byChange } = faultsByChange(error.issues, some.length);
      const rest = some.filter((_, index) => byChange[index]!.length === 0);
      if (rest.length === some.length) throw error;
      return writeWithoutNeeded(rest);
    }
  }
}

/** Null where what an entry did was changed since. */
function backwardsOrNull(entry: LogEntry, thing: AnyThing): Change | null {
  try {
    return backwards(entry, thing);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

async function entryOf(db: Connection, id: string): Promise<LogEntry[]> {
  return isId(id) ? entriesWhere(db, sql`where l.id = ${id}::uuid`) : [];
}

/** Whether an entry was taken back, and that taking back was not itself taken back. */
async function isUndone(db: Connection, entry: LogEntry): Promise<boolean> {
  const undoing = await entriesWhere(db, sql`where l.undoes = ${entry.id}::uuid`);
  for (const one of undoing) if (!(await isUndone(db, one))) return true;
  return false;
}

/** The change that takes an entry back. What was changed since is left alone. */
function backwards(entry: LogEntry, thing: AnyThing): Change {
  if (kindOf(thing.kind).byActs) throw fault('undo-refused', { reason: 'by-acts' });
  const { kind, version, id } = thing;
  const wasWithdrawn = WITHDRAWN_BECAUSE in entry.after;
  if (wasWithdrawn && entry.after.withdrawnBecause === null) {
    refuseWhen(thing.withdrawnAt !== null, []);
    return { action: 'withdraw', kind, id, version, because: String(entry.before.withdrawnBecause) };
  }
  if (wasWithdrawn) {
    refuseWhen(thing.withdrawnAt === null || !isSame(thing.withdrawnBecause, entry.after.withdrawnBecause), []);
    return { action: 'restore', kind, id, version };
  }
  if (entry.version === 1) {
    const since = fieldsUnlikeMade(entry, thing);
    refuseWhen(thing.withdrawnAt !== null || since.length > 0, since);
    return { action: 'withdraw', kind, id, version, because: UNDONE };
  }
  const since = changedFields(entry, thing);
  refuseWhen(thing.withdrawnAt !== null || since.length > 0, since);
  const { asOf, ...values } = entry.before as Record<string, unknown> & { asOf?: string };
  return { action: 'change', kind, id, version, values: values as Partial<Values<typeof kind>>, asOf: asOf ?? thing.asOf };
}

/** Fields that have another value than the thing was made with. */
function fieldsUnlikeMade(entry: LogEntry, thing: AnyThing): string[] {
  const { fields } = kindOf(thing.kind);
  return Object.keys(fields).filter((field) => !isSame(thing.values[field], entry.after[field] ?? emptyOf(fields[field]!)));
}

/** Fields of an entry that have another value now than it gave them. */
function changedFields(entry: LogEntry, thing: AnyThing): string[] {
  const now: Record<string, unknown> = { ...thing.values, asOf: thing.asOf };
  return Object.keys(entry.after).filter((field) => !isSame(now[field], entry.after[field]));
}

function refuseWhen(isChanged: boolean, fields: readonly string[]): void {
  if (isChanged) throw fault('undo-refused', { reason: 'changed', fields: fields.join(', ') });
}
