import { sql } from 'kysely';
import { fieldsToFind, mayErase } from '#access/may-erase';
import type { Viewer } from '#domain/account/viewer';
import { isId } from '#domain/register/check-value';
import type { FoundTexts } from '#domain/register/erasure';
import { KIND_NAMES } from '#domain/register/kinds';
import type { Connection } from '../things.ts';

/**
 * Things of a programme in which words stand or stood, for who may look through all of it: also those that somebody else
 * erases (`fieldsToErase`). What all programmes share is not looked into.
 */
export async function textsWith(db: Connection, viewer: Viewer, programme: string, words: string, most: number): Promise<FoundTexts[]> {
  if (!isId(programme)) return [];
  const mayLook = mayErase(viewer, 'programme', programme);
  const may = KIND_NAMES.map((kind) => ({ kind, fields: mayLook ? fieldsToFind(viewer, kind, programme) : [] })).filter(
    ({ fields }) => fields.length > 0,
  );
  if (may.length === 0) return [];
  const { rows } = await sql<FoundTexts>`
    select t.kind, t.thing, array_agg(distinct t.field order by t.field) as fields, count(*)::integer as texts
    from kept_text as t
      join change_log as l on l.thing = t.thing and l.version = 1
      join jsonb_to_recordset(${JSON.stringify(may)}::text::jsonb) as m (kind text, fields jsonb) on m.kind = t.kind and m.fields ? t.field
    where l.programme = ${programme}::uuid and strpos(lower(t.body), lower(${words})) > 0
    group by t.kind, t.thing order by t.kind, t.thing limit ${most}`.execute(db);
  return rows;
}
