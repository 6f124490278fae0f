import { capital } from '#i18n/capital';
/** Ends of Dutch place names before which a long name may be broken. */
const ENDS = /(wijk|buurt|kwartier|park|dorp|huizen|oord|polder|veld)$/i;

/**
 * A name in lines that fit a tile: broken at blanks and after dashes, a long word before a usual
 * ending (`Oosterpark-wijk`), else in two.
 */
export function labelLines(name: string, widest = 11): string[] {
  const words = name.split(/\s+|(?<=-)/).flatMap((word) => breakWord(word, widest));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : last.endsWith('-') ? last + word : `${last} ${word}`;
    if (last !== undefined && joined.length <= widest && !last.endsWith('\u2010')) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => line.replace(/\u2010$/, '-'));
}

/** U+2010 marks a break of our own, so that it is not joined again. */
function breakWord(word: string, widest: number): string[] {
  if (word.length <= widest) return [word];
  const end = ENDS.exec(word)?.[0];
  const cut = end && word.length - end.length < widest ? word.length - end.length : Math.ceil(word.length / 2);
  return [`${word.slice(0, cut)}\u2010`, ...breakWord(word.slice(cut), widest)];
}

/**
 * Short labels for small screens, all different: the first four letters; names that begin alike keep
 * their first letter and what tells them apart (`Noordwest`, `Noordoost`: `N.wes`, `N.oos`); the end
 * of the code where names are the same.
 */
export function shortLabels(areas: readonly { code: string; name: string }[]): Map<string, string> {
  const bare = areas.map(({ name }) => bareName(name));
  const labels = bare.map((name) => {
    const alike = bare.filter((other) => other.slice(0, 3) === name.slice(0, 3));
    const same = sharedStart(alike);
    return capital(alike.length === 1 ? name.slice(0, 4) : `${name.slice(0, 1)}.${name.slice(same, same + 3)}`);
  });
  return new Map(
    areas.map(({ code }, index) => {
      const label = labels[index]!;
      return [code, labels.filter((other) => other === label).length === 1 ? label : code.slice(-4)];
    }),
  );
}

/** Letters and digits in small letters, without an article before or `e.o.` behind. */
function bareName(name: string): string {
  const kept = name.replace(/^(?:de|het|'t|'s)[\s-]+/i, '').replace(/\s+(?:e\.?o\.?|en omgeving)$/i, '');
  return kept.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** How many letters all names begin with alike. */
function sharedStart(names: readonly string[]): number {
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  return length;
}
