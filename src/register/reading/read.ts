import { sql, type RawBuilder } from 'kysely';
import { storable } from '#base/text';
import type { Viewer } from '#domain/account/viewer';
import { isId } from '#domain/register/check-value';
import type { KindName } from '#domain/register/kinds';
import type { Listed, Query, Seen } from '#domain/register/register';
import { selectThings, tableOf, type Connection } from '../things.ts';
import { conditions } from './conditions.ts';
import { narrowed } from './narrowed.ts';
import { orderBy } from './order.ts';
import { asSeen, fieldsRead } from './seen.ts';
import { steersAll, visible } from './visible.ts';

type Sql = RawBuilder<unknown>;

/** A thing by its id, withdrawn or not; null when it is not there or its viewer may not know of it. */
export async function find<K extends KindName>(db: Connection, viewer: Viewer, kind: K, id: string): Promise<Seen<K> | null> {
  if (!isId(id)) return null;
  const asking = await narrowed(db, kind, id);
  const [thing] = await selectThings(db, kind, sql`where t.id = ${id}::uuid and ${visible(viewer, kind, asking)}`);
  return thing ? asSeen(viewer, thing) : null;
}

/** A thing by its name in addresses, or by one that it had before. */
export async function findBySlug<K extends KindName>(db: Connection, viewer: Viewer, kind: K, slug: string): Promise<Seen<K> | null> {
  const asked = storable(slug);
  const [thing] = await selectThings(
    db,
    kind,
    sql`where (t.slug = ${asked} or t.id in (select thing from slug_before where kind = ${kind} and slug = ${asked})) and ${visible(viewer, kind)}`,
  );
  return thing ? asSeen(viewer, thing) : null;
}

export async function list<K extends KindName>(db: Connection, viewer: Viewer, kind: K, query: Query<K> = {}): Promise<Listed<K>> {
  const isTheirs = query.programmes !== undefined && steersAll(viewer, kind, query.programmes);
  const asking = isTheirs ? {} : await narrowed(db, kind, null, query.where as Query['where']);
  const where = conditions(viewer, kind, query as Query, asking);
  const offset = query.offset ?? 0;
  const order = orderBy(viewer, kind, query.order as Query['order']);
  const isWhole = query.limit === undefined && offset === 0;
  // Counted beside it, not after it: most of the time goes in the rows that are not on this page.
  const [things, total] = await Promise.all([
    selectThings(
      db,
      kind,
      isWhole ? sql`${where} ${order}` : pageOf(kind, where, order, query.limit === undefined ? sql`` : sql`limit ${query.limit}`, offset),
      query.fields && fieldsRead(kind, query.fields),
    ),
    isWhole ? null : count(db, kind, where),
  ]);
  return { things: things.map((thing) => asSeen(viewer, thing, query.fields)), total: total ?? things.length };
}

/** First which things, then what they hold: of a page nothing is read of those that are not on it. */
function pageOf(kind: KindName, where: Sql, order: Sql, limit: Sql, offset: number): Sql {
  return sql`join (
    select t.id as chosen, row_number() over (${order}) as place from ${tableOf(kind)} as t ${where} order by place ${limit} offset ${offset}
  ) as page on page.chosen = t.id order by page.place`;
}

async function count(db: Connection, kind: KindName, where: Sql): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${tableOf(kind)} as t ${where}`.execute(db);
  return rows[0]!.count;
}
