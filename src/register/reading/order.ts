import { sql, type RawBuilder } from 'kysely';
import { fault } from '#base/fault';
import type { Viewer } from '#domain/account/viewer';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Query } from '#domain/register/register';
import { column } from '../things.ts';
import { seenColumn } from './visible.ts';

const COMMON = ['changedAt', 'createdAt', 'asOf'];

/** In which order a list comes: empty last, and things that are equal always in the same order. */
export function orderBy(viewer: Viewer, kind: KindName, order: Query['order']): RawBuilder<unknown> {
  const by = order?.by ?? kindOf(kind).title;
  if (by === null) return sql`order by t.id`;
  const direction = order?.descending ? sql`desc` : sql`asc`;
  return sql`order by ${key(viewer, kind, by)} ${direction} nulls last, t.id`;
}

function key(viewer: Viewer, kind: KindName, by: string): RawBuilder<unknown> {
  if (COMMON.includes(by)) return column(by);
  const spec = kindOf(kind).fields[by];
  if (!spec) throw fault('field-unknown', { field: by });
  const shown = seenColumn(viewer, kind, by);
  if (spec.type === 'choice') return sql`array_position(${[...spec.options]}::text[], ${shown})`;
  return spec.type === 'text' || spec.type === 'prose' ? sql`lower(${shown})` : shown;
}
