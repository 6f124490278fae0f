import { sql } from 'kysely';
import { ADMINISTRATOR_ERASES, fieldsToFind, mayErase } from '#access/may-erase';
import type { Viewer } from '#domain/account/viewer';
import { isId } from '#domain/register/check-value';
import type { FoundTexts } from '#domain/register/erasure';
import { KIND_NAMES, type KindName } from '#domain/register/kinds';
import type { Connection } from '../things.ts';

/**
 * Things of a programme in which words stand or stood, for who may look through all of it: also those that somebody else
 * erases (`fieldsToErase`). What all programmes share is not looked into.
 *
 * @param programme null: what all programmes share, for an administrator; then not what programmes keep
 */
export async function textsWith(
  db: Connection,
  viewer: Viewer,
  programme: string | null,
  words: string,
  most: number,
): Promise<FoundTexts[]> {
  if (programme !== null && !isId(programme)) return [];
  const may = fieldsToLookIn(viewer, programme);
  if (may.length === 0) return [];
  const { rows } = await sql<FoundTexts>`
    select t.kind, t.thing, array_agg(distinct t.field order by t.field) as fields, count(*)::integer as texts
    from kept_text as t
      join change_log as l on l.thing = t.thing and l.version = 1
      join jsonb_to_recordset(${JSON.stringify(may)}::text::jsonb) as m (kind text, fields jsonb) on m.kind = t.kind and m.fields ? t.field
    where ${programme === null ? sql`true` : sql`l.programme = ${programme}::uuid`} and strpos(lower(t.body), lower(${words})) > 0
    group by t.kind, t.thing order by t.kind, t.thing limit ${most}`.execute(db);
  return rows;
}

function fieldsToLookIn(viewer: Viewer, programme: string | null): { kind: KindName; fields: string[] }[] {
  // Where all programmes are looked through at once, no part in one of them shows more of it.
  const who = programme === null ? { ...viewer, takesPart: [] } : viewer;
  if (!mayErase(who, 'programme', programme)) return [];
  const kinds = programme === null ? ADMINISTRATOR_ERASES : KIND_NAMES;
  return kinds.map((kind) => ({ kind, fields: fieldsToFind(who, kind, programme) })).filter(({ fields }) => fields.length > 0);
}
