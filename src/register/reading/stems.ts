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
/** Stands in no stem: a line ends a word. */
const BETWEEN = '\n';

/**
 * What the things of a programme say as stems, by id, without words that tell nothing (`EMPTY_WORDS`). Only what residents may read
 * is taken (`words`), so that who compares them learns nothing of a hidden field. Of each thing in the order of their letters, as
 * the database keeps them.
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
  // Left out here and not by the database, which has no quick way to look through the words of thousands of rows.
  const [said, empty] = await Promise.all([
    sql<{ id: string; stems: string }>`
      select t.id, array_to_string(tsvector_to_array(${words}), ${BETWEEN}) as stems
      from ${tableOf(kind)} as t ${conditions(viewer, kind, { programmes: [programme] })} order by t.id`.execute(db),
    sql<{ stems: string[] }>`select tsvector_to_array(to_tsvector('dutch', ${EMPTY_WORDS})) as stems`.execute(db),
  ]);
  const tellNothing = new Set(empty.rows[0]!.stems);
  const tells = (stem: string) => isLong(stem) && !tellNothing.has(stem);
  return said.rows.map(({ id, stems: all }) => ({ id, stems: all.split(BETWEEN).filter(tells) }));
}

/** Letters that take two places in a text of JavaScript are one each. */
function isLong(stem: string): boolean {
  return stem.length >= SHORTEST && (stem.length >= 2 * SHORTEST || [...stem].length >= SHORTEST);
}

function wordsOf(kind: KindName, field: string) {
  const spec = kindOf(kind).fields[field];
  if (spec?.layer !== 'resident' || (spec.type !== 'text' && spec.type !== 'prose')) throw fault('field-unknown', { field });
  return sql`to_tsvector('dutch', coalesce(${column(field)}, ''))`;
}
