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
 * Short labels for small screens, one per name and all different: the first four letters, or three
 * and the first of the last word (`Vinkhuizen-Noord`: `VinN`), or the code's last digits.
 */
export function shortLabels(areas: readonly { code: string; name: string }[]): Map<string, string> {
  const plain = areas.map(({ name }) => firstLetters(name));
  const labels = areas.map((area, index) => {
    const label = plain[index]!;
    if (plain.filter((other) => other === label).length === 1) return label;
    const words = area.name.split(/[^\p{L}]+/u).filter(Boolean);
    return words.length > 1 ? `${firstLetters(words[0]!).slice(0, 3)}${words.at(-1)!.slice(0, 1).toUpperCase()}` : label;
  });
  return new Map(
    areas.map((area, index) => {
      const label = labels[index]!;
      const alone = labels.filter((other) => other === label).length === 1;
      return [area.code, alone ? label : area.code.slice(-4)];
    }),
  );
}

function firstLetters(name: string): string {
  const bare = name.replace(/^(?:de|het|'t|'s)[\s-]+/i, '').replace(/[^\p{L}\p{N}]/gu, '');
  return bare.slice(0, 1).toUpperCase() + bare.slice(1, 4).toLowerCase();
}
