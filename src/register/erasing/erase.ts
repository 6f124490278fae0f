import { sql } from 'kysely';
import { programmeFor } from '#access/layers';
import { fieldsToErase, mayErase } from '#access/may-erase';
import type { Clock } from '#base/clock';
import { fault } from '#base/fault';
import { newId } from '#base/id';
import type { Viewer } from '#domain/account/viewer';
import { isId } from '#domain/register/check-value';
import { CAME_FROM, ERASURE_REASONS, fieldsWithWords, WITHDRAWN_BECAUSE, type Erased, type Erasure } from '#domain/register/erasure';
import type { KindName, Thing } from '#domain/register/kinds';
import type { ChangeOrigin } from '#domain/register/register';
import { selectThings, type AnyThing, type Connection } from '../things.ts';
import { picked } from '../writing/log-row.ts';
import { addToLog, update } from '../writing/put-down.ts';
import { isSame } from '../writing/work-out.ts';
import { forgetElsewhere } from './forget-elsewhere.ts';
import type { Going } from './going.ts';
import { holdsUpDecision } from './holds-up-decision.ts';
import { withoutTexts } from './without-texts.ts';

/**
 * Erases texts of a thing, in the open transaction: their words go from the table of texts, from the thing itself, and from
 * wherever else the database keeps them; a line of the log says who, when and why.
 *
 * @throws Fault `not-allowed`, `stale-version`, `erase-nothing`, `erase-gone`, `erase-by-other`
 */
export async function eraseIn(db: Connection, clock: Clock, actor: Viewer, what: Erasure): Promise<Erased> {
  const thing = await lockedThing(db, what.kind, what.thing);
  if (thing === null || !mayErase(actor, what.kind, programmeFor(what.kind, thing))) throw fault('not-allowed');
  const isHeld = await holdsUpDecision(db, what.kind, what.thing);
  const fields = fieldsToErase(actor, what.kind, programmeFor(what.kind, thing), thing.values, isHeld);
  if (thing.version !== what.version) {
    throw fault('stale-version', { version: thing.version, by: thing.changedBy, at: thing.changedAt });
  }
  if (what.texts.length === 0 || !ERASURE_REASONS.includes(what.because)) throw fault('erase-nothing');
  const going = await textsGoing(db, what.kind, what.thing, what.texts);
  if (going.length < new Set(what.texts).size) throw fault('erase-gone');
  if (!going.every(({ field }) => fields.includes(field))) throw fault('erase-by-other');
  return eraseTexts(db, clock, thing, going, { ...what, by: actor.person!, at: clock.now().toISOString(), origin: 'form' });
}

/** The same without asking for rights: for who puts a copy back. @returns null where nothing of it is there any more */
export async function eraseAgain(
  db: Connection,
  clock: Clock,
  { kind, thing: id, texts, ...how }: Omit<Erasure, 'version'> & How,
): Promise<Erased | null> {
  const thing = await lockedThing(db, kind, id);
  const held = fieldsWithWords(kind);
  const going = (await textsGoing(db, kind, id, texts)).filter(({ field }) => held.includes(field));
  return thing === null || going.length === 0 ? null : eraseTexts(db, clock, thing, going, how);
}

interface How extends Pick<Erasure, 'because' | 'instead'> {
  by: string;
  at: string;
  origin: ChangeOrigin;
}

async function eraseTexts(db: Connection, clock: Clock, thing: AnyThing, going: readonly Going[], how: How): Promise<Erased> {
  const after = withoutTexts({ ...thing, version: thing.version + 1, changedBy: how.by, changedAt: how.at }, going, how.instead);
  const moved = Object.keys(after.values).filter((field) => !isSame(thing.values[field], after.values[field]));
  if (after.withdrawnBecause !== thing.withdrawnBecause) moved.push(WITHDRAWN_BECAUSE);
  await update(db, thing.kind, [after]);
  const entry = newId(clock);
  const line = {
    ...{ id: entry, at: how.at, by: how.by, origin: how.origin, action: 'erase', undoes: null, because: how.because, came_from: null },
    ...{ kind: thing.kind, thing: thing.id, programme: programmeFor(thing.kind, thing), version: after.version },
    ...{ before: picked(thing, moved), after: picked(after, moved) },
  };
  await addToLog(db, [line], clock);
  const files = going.filter(({ field }) => field === CAME_FROM).map(({ body }) => body);
  const ids = [...going.map(({ id }) => id), ...(await sameFileNames(db, line.programme, files))];
  await sql`update kept_text set body = null, salt = null, erased_in = ${entry}::uuid where id = any(${ids}::uuid[])`.execute(db);
  await forgetElsewhere(db, thing, going, how.instead);
  const gone = thing.kind === 'attachment' ? going.filter(({ field }) => field === 'sha256').map(({ body }) => body) : [];
  return { thing: after as unknown as Thing, files: gone };
}

/** The same name of a file with every other thing of the programme that came from it: a list fills hundreds. */
async function sameFileNames(db: Connection, programme: string | null, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select t.id from kept_text as t
    where t.field = ${CAME_FROM} and t.body = any(${[...names]}::text[]) and exists (
      select from change_log as l where l.thing = t.thing and l.kind = t.kind and l.programme is not distinct from ${programme}::uuid)
    order by t.id for update of t`.execute(db);
  return rows.map(({ id }) => id);
}

async function lockedThing(db: Connection, kind: KindName, id: string): Promise<AnyThing | null> {
  if (!isId(id)) return null;
  const [thing] = await selectThings(db, kind, sql`where t.id = ${id}::uuid for update`);
  return thing ?? null;
}

async function textsGoing(db: Connection, kind: KindName, thing: string, ids: readonly string[]): Promise<Going[]> {
  const { rows } = await sql<Going>`
    select id, field, body from kept_text
    where id = any(${ids.filter(isId)}::uuid[]) and thing = ${thing}::uuid and kind = ${kind} and body is not null
    order by id for update`.execute(db);
  return rows;
}
