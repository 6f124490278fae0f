import { sql, type RawBuilder } from 'kysely';
import { CAME_FROM } from '#domain/register/erasure';
import { seenFields, steers } from '#access/layers';
import { hangsOnShared, SHARED_WHEN } from '#access/may-read';
import type { Viewer } from '#domain/account/viewer';
import { isId } from '#domain/register/check-value';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import type { LogEntry } from '#domain/register/register';
import { withTexts } from '../texts/read-texts.ts';
import { instant, tableOf, type Connection } from '../things.ts';
import { only } from './seen.ts';
import { sharedWith } from './visible.ts';

/** What every change may have moved beside the fields of its kind. */
const BESIDE = ['asOf', 'withdrawnBecause', CAME_FROM];

/** What happened to a thing, newest first: for who steers where it belongs, and for administrators what is theirs. */
export async function history(db: Connection, viewer: Viewer, kind: KindName, id: string): Promise<LogEntry[]> {
  if (!isId(id)) return [];
  const entries = await entriesWhere(db, sql`where l.thing = ${id}::uuid and l.kind = ${kind} and ${ofShared(viewer)} order by l.seq desc`);
  return entries.filter((entry) => maySee(viewer, entry)).map((entry) => asSeenEntry(viewer, entry));
}

/** Kinds of which not everything is shared with who steers: whether it is, the thing itself says. */
export const NOT_ALWAYS_SHARED = KIND_NAMES.filter((kind) => SHARED_WHEN[kind] !== undefined || hangsOnShared(kind).length > 0);

/** Not of things that are not yet shared with this viewer; a condition on the line `l`. */
export function ofShared(viewer: Viewer): RawBuilder<unknown> {
  const each = NOT_ALWAYS_SHARED.map(
    (kind) => sql`(l.kind <> ${kind} or exists (select 1 from ${tableOf(kind)} as t where t.id = l.thing and ${sharedWith(viewer, kind)}))`,
  );
  return sql.join(each, sql` and `);
}

/** Lines of the log, whole: only for inside this room. */
export async function entriesWhere(db: Connection, rest: RawBuilder<unknown>): Promise<LogEntry[]> {
  const { rows } = await sql<{ entry: LogEntry }>`
    select row_to_json(r) as entry from (
      select l.id, l.at, l.by, l.origin, l.action, l.kind, l.thing, l.programme, l.version, l.before, l.after, l.undoes, l.because, l.came_from as "cameFrom",
        (select u.id from change_log as u where u.undoes = l.id order by u.seq desc limit 1) as "undoneBy",
        case when l.action = 'erase' then array(select distinct t.field from kept_text as t where t.erased_in = l.id order by 1)
          else '{}' end as erased
      from change_log as l ${rest}) as r`.execute(db);
  return withTexts(
    db,
    rows.map(({ entry }) => ({ ...entry, at: instant(entry.at) })),
  );
}

function maySee(viewer: Viewer, entry: LogEntry): boolean {
  return steers(viewer, entry.programme) || (viewer.isAdministrator && kindOf(entry.kind).scope === 'instance');
}

/**
 * Whether somebody may know from which file a line came: who steers in the programme that read it in. What all programmes share
 * is read by who steers in any of them, and the name of a file is not of all of them: that one is for who can erase it.
 */
function mayKnowFile(viewer: Viewer, { kind, programme }: LogEntry): boolean {
  return programme === null ? viewer.isAdministrator && kindOf(kind).scope === 'instance' : steers(viewer, programme);
}

/** A line as far as its viewer may see: the one place where its fields are left out. */
export function asSeenEntry(viewer: Viewer, entry: LogEntry): LogEntry {
  const names = new Set([...seenFields(viewer, entry.kind, entry.programme), ...BESIDE]);
  return {
    ...entry,
    before: only(entry.before, names),
    after: only(entry.after, names),
    erased: entry.erased.filter((field) => names.has(field)),
    cameFrom: mayKnowFile(viewer, entry) ? entry.cameFrom : null,
  };
}
