import { foldName } from '#base/text';

/**
 * The known words that look most like what somebody typed, best first; for messages that help.
 * Words that differ in more than about a third of their letters are left out.
 */
export function nearest(typed: string, known: Iterable<string>, limit = 3): string[] {
  const wanted = foldName(typed);
  const most = Math.max(1, Math.ceil(wanted.length / 3));
  const scored: { word: string; distance: number }[] = [];
  for (const word of known) {
    const folded = foldName(word);
    const begins = folded.startsWith(wanted) && wanted !== '';
    // So many letters at least must be added or dropped. Without this, a whole page that is typed where a name belongs
    // would be held against every name, letter by letter: that took seconds.
    if (!begins && Math.abs(folded.length - wanted.length) > most) continue;
    const distance = begins ? 0.5 : editDistance(wanted, folded);
    if (distance <= most) scored.push({ word, distance });
  }
  return scored
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word);
}

/** How many letters must be added, dropped or changed to get from one word to the other (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
