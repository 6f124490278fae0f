import { sql, type RawBuilder } from 'kysely';
import { programmesRead } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { ChangeChoices, ChangeFilter, ChangeQuery } from '#domain/register/changes';
import { isId } from '#domain/register/check-value';
import type { KindName } from '#domain/register/kinds';
import type { ListedChanges, LogEntry } from '#domain/register/register';
import type { Connection } from '../things.ts';
import { asSeenEntry, entriesWhere, NOT_ALWAYS_SHARED, ofShared } from './history.ts';

/** Everything that happened in a programme and to the organisations that take part in it, newest first; nothing for who does not steer in it. */
export async function changes(db: Connection, viewer: Viewer, programme: string, query: ChangeQuery = {}): Promise<ListedChanges> {
  if (!mayAsk(viewer, programme)) return { entries: [], total: 0 };
  const where = whereOf(viewer, concerns(programme), query);
  const { limit, offset = 0 } = query;
  const page = limit === undefined ? sql`offset ${offset}` : sql`limit ${limit} offset ${offset}`;
  const [entries, total] = await Promise.all([
    limit === 0 ? [] : newestFirst(db, viewer, where, page),
    limit === undefined && offset === 0 ? null : count(db, viewer, programme, query),
  ]);
  return { entries, total: total ?? entries.length };
}

/** The first of {@link changes}, where nobody asks how many there are. */
export async function recent(
  db: Connection,
  viewer: Viewer,
  programme: string,
  limit: number,
  query: Omit<ChangeQuery, 'limit'> = {},
): Promise<LogEntry[]> {
  if (!mayAsk(viewer, programme)) return [];
  return newestFirst(db, viewer, whereOf(viewer, concerns(programme), query), sql`limit ${limit} offset ${query.offset ?? 0}`);
}

/**
 * Who changed anything in a programme and of which kinds, as far as their viewer may know of what was changed, and how many
 * changes a filter leaves. Without days in the filter this reads the index `change_log (programme, kind, by)` and hardly a row of
 * the log, of which a programme fills thousands of pages.
 */
export async function changeChoices(db: Connection, viewer: Viewer, programme: string, filter: ChangeFilter = {}): Promise<ChangeChoices> {
  if (!mayAsk(viewer, programme)) return { by: [], kinds: [], total: 0 };
  const left = sql.join([sql`true`, ...narrowedBy(filter)], sql` and `);
  const parts = partsOf(viewer, programme).map(
    (part) =>
      sql`select l.by, l.kind, (count(*) filter (where ${left}))::integer as left from change_log as l where ${part} group by l.by, l.kind`,
  );
  const { rows } = await sql<{ by: string; kind: KindName; left: number }>`${sql.join(parts, sql` union all `)} order by 1, 2`.execute(db);
  return {
    by: [...new Set(rows.map(({ by }) => by))],
    kinds: [...new Set(rows.map(({ kind }) => kind))],
    total: rows.reduce((total, row) => total + row.left, 0),
  };
}

function mayAsk(viewer: Viewer, programme: string): boolean {
  return isId(programme) && programmesRead(viewer, 'steering').includes(programme);
}

type Narrowing = Omit<ChangeQuery, 'limit' | 'offset'>;

function whereOf(viewer: Viewer, of: RawBuilder<unknown>, narrowing: Narrowing): RawBuilder<unknown> {
  return sql`where ${sql.join([of, ofShared(viewer), ...narrowed(narrowing)], sql` and `)}`;
}

function narrowed({ olderThan, kinds, ...filter }: Narrowing): RawBuilder<unknown>[] {
  const parts = narrowedBy(filter);
  if (olderThan !== undefined) parts.push(sql`l.seq < (select seq from change_log where id = ${olderThan}::uuid)`);
  if (kinds !== undefined) parts.push(sql`l.kind = any(${[...kinds]}::text[])`);
  return parts;
}

function narrowedBy({ by, kind, from, until }: ChangeFilter): RawBuilder<unknown>[] {
  return [
    ...(by ? [sql`l.by = ${by}`] : []),
    ...(kind ? [sql`l.kind = ${kind}`] : []),
    ...(from ? [sql`l.at >= ${beginOf(sql`${from}::date`)}`] : []),
    ...(until ? [sql`l.at < ${beginOf(sql`${until}::date + 1`)}`] : []),
  ];
}

/**
 * What is of a programme, and the organisations that take part in it, or once did: these are shared by all programmes, but what is
 * changed of them changes what this one says of its partners.
 */
function concerns(programme: string): RawBuilder<unknown> {
  return sql`(${ofProgramme(programme)} or (${ofTaking(programme)}))`;
}

function ofProgramme(programme: string): RawBuilder<unknown> {
  return sql`l.programme = ${programme}::uuid`;
}

function ofTaking(programme: string): RawBuilder<unknown> {
  // As an array, which is read once.
  return sql`l.programme is null and l.thing = any(array(select organisation from partner where programme = ${programme}::uuid and organisation is not null))`;
}

async function newestFirst(db: Connection, viewer: Viewer, where: RawBuilder<unknown>, page: RawBuilder<unknown>): Promise<LogEntry[]> {
  const entries = await entriesWhere(db, sql`${where} order by l.seq desc ${page}`);
  return entries.map((entry) => asSeenEntry(viewer, entry));
}

/** The instant at which a day begins in the Netherlands. */
function beginOf(day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`((${day})::timestamp at time zone 'Europe/Amsterdam')`;
}

async function count(db: Connection, viewer: Viewer, programme: string, { limit: _, offset: __, ...query }: ChangeQuery): Promise<number> {
  const counts = partsOf(viewer, programme).map(
    (part) => sql`(select count(*) from change_log as l where ${sql.join([part, ...narrowed(query)], sql` and `)})`,
  );
  const { rows } = await sql<{ count: number }>`select (${sql.join(counts, sql` + `)})::integer as count`.execute(db);
  return rows[0]!.count;
}

/**
 * What {@link concerns} a programme, as far as it is shared with the viewer, in parts that are counted apart: asked for
 * together, none has the use of its index. Of most kinds nothing has to be looked up but the line itself.
 */
function partsOf(viewer: Viewer, programme: string): RawBuilder<unknown>[] {
  const [of, looked] = [ofProgramme(programme), sql`${[...NOT_ALWAYS_SHARED]}::text[]`];
  return [
    sql`${of} and l.kind <> all(${looked})`,
    sql`${of} and l.kind = any(${looked}) and ${ofShared(viewer)}`,
    sql`${ofTaking(programme)} and ${ofShared(viewer)}`,
  ];
}
