import { foldName } from '#base/text';

/** So many names are shown at once; more of them helps nobody to choose. */
const MOST = 10;

/**
 * Names that hold every word that was typed, in any order: capitals and accents count for nothing. Those that begin with
 * what was typed come first, then those of which each word begins one of their words, then the others, as they stood.
 *
 * @returns the first ten, and how many there are in all; all names where nothing was typed
 */
export function findNames(names: readonly string[], typed: string): { shown: string[]; total: number } {
  const whole = foldName(typed);
  const words = whole.split(' ').filter((word) => word !== '');
  const found = names.flatMap((name) => {
    const text = foldName(name);
    if (!words.every((word) => text.includes(word))) return [];
    const begins = words.every((word) => ` ${text}`.includes(` ${word}`));
    return [{ name, rank: text.startsWith(whole) ? 0 : begins ? 1 : 2 }];
  });
  const best = [0, 1, 2].flatMap((rank) => found.filter((one) => one.rank === rank));
  return { shown: best.slice(0, MOST).map(({ name }) => name), total: found.length };
}
