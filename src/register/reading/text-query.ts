import { sql, type RawBuilder } from 'kysely';

const MOST_WORDS = 8;
const LONGEST_WORD = 60;
/** Shorter words are looked for whole: as a beginning they would be in nearly every text. */
const SHORTEST_BEGINNING = 3;

/**
 * What somebody typed, as a query of the database's own search: every word must occur, as it is or (from three
 * letters) as the beginning of one. Only letters and digits are taken over, so nothing that is typed is read as an operator.
 *
 * @returns null when nothing was typed that can be searched
 */
export function textQuery(typed: string): RawBuilder<unknown> | null {
  const words = (typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const query = words.map((word) => `'${word.slice(0, LONGEST_WORD)}'${word.length < SHORTEST_BEGINNING ? '' : ':*'}`).join(' & ');
  return sql`to_tsquery('dutch', ${query})`;
}
