import { foldName } from '#base/text';

/** Fewer letters than this of a word say too little of its stem. */
const LEAST_LETTERS = 3;

/**
 * Stems of the database's search as words that a reader knows: the first word of the texts that begins as the stem does.
 * A stem can differ from its word in its last letters (`huiz`, `huis`); one that no word begins with is left out.
 */
export function wordsOf(stems: readonly string[], text: string): string[] {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
  const found = stems.map((stem) => {
    const folded = foldName(stem);
    const begins = (letters: string) => words.find((word) => foldName(word).startsWith(letters));
    return begins(folded) ?? (folded.length > LEAST_LETTERS ? begins(folded.slice(0, -1)) : undefined);
  });
  return [...new Set(found.filter((word) => word !== undefined))];
}
