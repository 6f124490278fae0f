import { sql, type RawBuilder } from 'kysely';

const MOST_WORDS = 8;
const LONGEST_WORD = 60;
/** Shorter words are looked for whole: as a beginning they would be in nearly every text. */
const SHORTEST_BEGINNING = 3;

/**
 * What somebody typed, as a query of the database's own search: every word must occur, as it is or (from three
 * letters) as the beginning of one, in one of its forms. Only letters and digits are taken over, so nothing that is typed is read as an operator.
 *
 * @returns null when nothing was typed that can be searched
 */
export function textQuery(typed: string): RawBuilder<unknown> | null {
  const words = (typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  return sql`(${sql.join(words.map(wordQuery), sql` && `)})`;
}

/**
 * One word: by its stem, and as it is typed, for which a stem is no beginning (bibliothek, of bibliotheekbus). A word that says
 * nothing asks nothing.
 */
function wordQuery(word: string): RawBuilder<unknown> {
  const forms = formsOf(word.slice(0, LONGEST_WORD)).map(asBeginning).join(' | ');
  const stemmed = sql`to_tsquery('dutch', ${forms})`;
  return sql`(${stemmed} || case when numnode(${stemmed}) > 0 then to_tsquery('simple', ${forms}) else ''::tsquery end)`;
}

function asBeginning(word: string): string {
  return `'${word}'${word.length < SHORTEST_BEGINNING ? '' : ':*'}`;
}

/** A word, without its accents too, and as it is spelled in singular and plural where the database takes those for two words: huis and huizen, brief and brieven. */
function formsOf(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return [...new Set([word, plain, ...[word, plain].flatMap(otherNumber)])];
}

const ENDINGS = [
  [/(?<=\p{L}{2})s$/iu, 'zen'],
  [/(?<=\p{L}{2})f$/iu, 'ven'],
  [/(?<=\p{L}{2})zen$/iu, 's'],
  [/(?<=\p{L}{2})ven$/iu, 'f'],
] as const;

function otherNumber(word: string): string[] {
  return ENDINGS.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []));
}
