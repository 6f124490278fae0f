import { sql, type RawBuilder } from 'kysely';
import { programmesRead } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import { LAYERS } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { column, tableOf, type Connection } from '../things.ts';
import { found, ofProgrammes } from './conditions.ts';
import { readsLayer } from './visible.ts';

/** Where words are looked for: a thing that is called so is nearer than one that tells of it, and titles are few words to go through. */
export type Place = 'title' | 'anywhere';

/** A thing with the words in it, of a programme that its viewer reads: not yet known to be theirs to see. */
export interface Candidate {
  kind: KindName;
  id: string;
  /** Null for what no programme owns. */
  programme: string | null;
}

export interface Sought {
  viewer: Viewer;
  kinds: readonly KindName[];
  query: RawBuilder<unknown>;
  programmes: readonly string[] | null;
}

/**
 * Things that may be what is looked for, the nearest first, and of equals the newest. Rights are weighed afterwards, of
 * those only that can be shown: to weigh them of thousands costs far more than to find them.
 *
 * @param most of each kind; null for all. Which are taken of more than that is not said
 * @returns with whether there can be more
 */
export async function candidates(
  db: Connection,
  { viewer, kinds, query, programmes }: Sought,
  place: Place,
  most: number | null,
): Promise<{ candidates: Candidate[]; areAll: boolean }> {
  const upTo = most === null ? sql`` : sql`limit ${most}`;
  const each = kinds.map((kind) => {
    const within = programmes === null ? sql`true` : ofProgrammes(kind, programmes);
    const holds = place === 'title' ? sql`${titleWords(kind)} @@ ${query}` : sql`true`;
    return sql`(
      select ${kind}::text as kind, t.id, ${programmeOf(kind)} as programme, ${rankOf(query)} as rank from ${tableOf(kind)} as t
      where t.withdrawn_at is null and ${holds} and ${found(viewer, kind, query, isSteered(viewer, kind))}
        and ${within} and ${isReadable(viewer, kind)} ${upTo})`;
  });
  const { rows } = await sql<Candidate>`
    with steered as materialized (select unnest(${programmesRead(viewer, 'steering')}::uuid[]) as id), readable as materialized (${readable(viewer)})
    select kind, id, programme from (${sql.join(each, sql` union all `)}) as candidates order by rank desc, id desc`.execute(db);
  const perKind = Map.groupBy(rows, ({ kind }) => kind);
  return { candidates: rows, areAll: most === null || [...perKind.values()].every(({ length }) => length < most) };
}

/** How near a thing is. A word in a title outweighs a text that is full of words that begin so. */
export function rankOf(query: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`ts_rank('{0.01, 0.01, 0.01, 1}'::real[], t.words, ${query})`;
}

/** The words of a title, as its index has them (migration 0029). */
export function titleWords(kind: KindName): RawBuilder<unknown> {
  return sql`to_tsvector('dutch', coalesce(${column(kindOf(kind).title!)}, ''))`;
}

/** Programmes of which a viewer reads anything at all. */
function readable(viewer: Viewer): RawBuilder<unknown> {
  const own = [...new Set(LAYERS.flatMap((layer) => programmesRead(viewer, layer)))];
  return sql`select id from programme where (published and withdrawn_at is null) or id = any(${own}::uuid[])`;
}

function isReadable(viewer: Viewer, kind: KindName): RawBuilder<unknown> {
  const isOfAll = kindOf(kind).scope === 'instance';
  if (isOfAll && (kind !== 'programme' || viewer.isAdministrator)) return sql`true`;
  return sql`${programmeOf(kind)} in (select id from readable)`;
}

function isSteered(viewer: Viewer, kind: KindName): RawBuilder<unknown> {
  const ofNone = kind !== 'programme' && kindOf(kind).scope === 'instance';
  return ofNone ? readsLayer(viewer, kind, 'steering') : sql`${programmeOf(kind)} in (select id from steered)`;
}

function programmeOf(kind: KindName): RawBuilder<unknown> {
  return column(kind === 'programme' ? 'id' : 'programme');
}
