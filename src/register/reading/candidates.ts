import { sql, type RawBuilder } from 'kysely';
import { heldBackFrom } from '#access/held-back';
import { programmesRead } from '#access/layers';
import { layersShowing } from '#access/may-read';
import type { Viewer } from '#domain/account/viewer';
import { LAYERS } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { PLANNED_ONCE } from '../engine/planned-once.ts';
import { column, tableOf, type Connection } from '../things.ts';
import { found, ofProgrammes } from './conditions.ts';
import { holding, readsLayer } from './visible.ts';

/** Where words are looked for: a thing that is called so is nearer than one that tells of it, and titles are few words to go through. */
export type Place = 'title' | 'anywhere';

/**
 * A thing with the words in it, of a programme that its viewer reads, and not held back by its own fields: what it hangs
 * on is yet to be weighed.
 */
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
    const steering = isSteered(viewer, kind);
    // A title is looked for by its own index alone; whether its words may be found there is weighed with the rights.
    const holds = place === 'title' ? sql`${titleWords(kind)} @@ ${query}` : found(viewer, kind, query, steering);
    return sql`(
      select ${kind}::text as kind, t.id, ${programmeOf(kind)} as programme, ${rankOf(viewer, query, steering)} as rank
      from ${tableOf(kind)} as t
      where t.withdrawn_at is null and ${holds}
        and ${within} and ${isReadable(viewer, kind)} and (${steering} or ${isOpen(viewer, kind)}) ${upTo})`;
  });
  const { rows } = await sql<Candidate>`
    with steered as materialized (select unnest(${programmesRead(viewer, 'steering')}::uuid[]) as id), readable as materialized (${readable(viewer)})
    select kind, id, programme from (${sql.join(each, sql` union all `)}) as candidates order by rank desc, id desc ${sql.raw(PLANNED_ONCE)}`.execute(
    db,
  );
  const perKind = Map.groupBy(rows, ({ kind }) => kind);
  return { candidates: rows, areAll: most === null || [...perKind.values()].every(({ length }) => length < most) };
}

/**
 * How near a thing is, by the words in which it is found. A word in a title outweighs a text that is full of words that
 * begin so.
 */
export function rankOf(viewer: Viewer, query: RawBuilder<unknown>, steering: RawBuilder<unknown>): RawBuilder<unknown> {
  const words =
    programmesRead(viewer, 'steering').length === 0 ? sql`t.words` : sql`case when ${steering} then t.words_all else t.words end`;
  return sql`ts_rank('{0.01, 0.01, 0.01, 1}'::real[], ${words}, ${query})`;
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

/** Whether a row's own fields hold it back from who does not steer: hundreds of hidden ideas are no candidates. */
function isOpen(viewer: Viewer, kind: KindName): RawBuilder<unknown> {
  const layers = layersShowing(kind).filter(
    (layer) => layer === 'resident' || (layer !== 'steering' && programmesRead(viewer, layer).length > 0),
  );
  const each = layers.map((layer) => {
    const conditions = heldBackFrom(layer, kind).map((condition) => sql`not ${holding(condition, 't')}`);
    return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;
  });
  return each.length === 0 ? sql`false` : sql`(${sql.join(each, sql` or `)})`;
}

function isSteered(viewer: Viewer, kind: KindName): RawBuilder<unknown> {
  const ofNone = kind !== 'programme' && kindOf(kind).scope === 'instance';
  return ofNone ? readsLayer(viewer, kind, 'steering') : sql`${programmeOf(kind)} in (select id from steered)`;
}

function programmeOf(kind: KindName): RawBuilder<unknown> {
  return column(kind === 'programme' ? 'id' : 'programme');
}
