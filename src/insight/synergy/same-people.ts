import { foldName } from '#base/text';

/** Words that join others and name nobody. */
const JOINS = new Set([
  'voor',
  'naar',
  'zijn',
  'heeft',
  'hebben',
  'geen',
  'niet',
  'alle',
  'over',
  'door',
  'meer',
  'deze',
  'vanaf',
  'willen',
]);
const SHORTEST = 4;

/**
 * Words by which two descriptions name the same people, in the order of the first, as they stand there; none where either
 * is not filled in. Words of less than four letters and words that only join others name nobody.
 */
export function samePeople(one: string | null | undefined, other: string | null | undefined): string[] {
  const theirs = new Set(wordsOf(other ?? '').map(foldName));
  const shared = wordsOf(one ?? '').filter((word) => theirs.has(foldName(word)));
  return [...new Map(shared.map((word) => [foldName(word), word])).values()];
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}-]+/gu) ?? []).filter((word) => word.length >= SHORTEST && !JOINS.has(foldName(word)));
}
