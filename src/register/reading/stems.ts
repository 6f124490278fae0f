import { sql } from 'kysely';
import { fault } from '#base/fault';
import type { Viewer } from '#domain/account/viewer';
import { isId } from '#domain/register/check-value';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Stemmed } from '#domain/register/register';
import { column, tableOf, type Connection } from '../things.ts';
import { conditions } from './conditions.ts';
import { EMPTY_WORDS } from './empty-words.ts';

/** Shorter stems are numbers and remains of words. */
const SHORTEST = 3;

/**
 * What the things of a programme say as stems, by id, without words that tell nothing (`EMPTY_WORDS`). Only what residents may read is taken (`words`), so that who
 * compares them learns nothing of a hidden field.
 *
 * @throws Fault `field-unknown` for a field that is no text for residents
 */
export async function stems(
  db: Connection,
  viewer: Viewer,
  kind: KindName,
  { programme, field }: { programme: string; field?: string },
): Promise<Stemmed[]> {
  const words = field === undefined ? sql`t.words` : wordsOf(kind, field);
  if (!isId(programme)) return [];
  const { rows } = await sql<Stemmed>`
    select t.id, array(
      select lexeme from unnest(${words})
      where length(lexeme) >= ${sql.lit(SHORTEST)} and lexeme <> all (empty.stems)
      order by lexeme collate "C"
    ) as stems
    from ${tableOf(kind)} as t
    cross join (select tsvector_to_array(to_tsvector('dutch', ${EMPTY_WORDS})) as stems) as empty
    ${conditions(viewer, kind, { programmes: [programme] })} order by t.id`.execute(db);
  return rows;
}

function wordsOf(kind: KindName, field: string) {
  const spec = kindOf(kind).fields[field];
  if (spec?.layer !== 'resident' || (spec.type !== 'text' && spec.type !== 'prose')) throw fault('field-unknown', { field });
  return sql`to_tsvector('dutch', coalesce(${column(field)}, ''))`;
}
