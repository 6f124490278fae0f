import { sql } from 'kysely';
import type { Clock } from '#base/clock';
import { steers } from '#access/layers';
import { Fault, fault } from '#base/fault';
import type { Viewer } from '#domain/account/viewer';
import { isId } from '#domain/register/check-value';
import { isOfErased } from '#domain/register/erasure';
import { kindOf, type Thing, type Values } from '#domain/register/kinds';
import type { Change, LogEntry } from '#domain/register/register';
import { entriesWhere } from '../reading/history.ts';
import { selectThings, type AnyThing, type Connection } from '../things.ts';
import { emptyOf, isSame } from './work-out.ts';
import { writeIn } from './write.ts';

/** The reason of a withdrawal that takes a beginning back. */
const UNDONE = 'undo';

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
  const { kind, version, id } = thing;
  const wasWithdrawn = 'withdrawnBecause' in entry.after;
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
