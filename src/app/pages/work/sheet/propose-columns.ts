import { editDistance } from '#base/nearest';
import { foldName } from '#base/text';

/** A field with every word by which a column may mean it, the surest first. */
export interface Candidate {
  field: string;
  words: readonly string[];
  /** Whether it refers to other things, people or places: no number is one of those. */
  refers?: boolean;
}

/** What is known of a column before it is read. */
export interface ColumnKnown {
  /** Whether everything in it is a number. */
  isNumbers: boolean;
}

/** Words by which a heading says that it counts something. */
const COUNTS = ['aantal', 'aantallen', 'number', 'numbers', 'count', 'totaal', 'total', 'hoeveel', 'how many'];

/** From here two names look alike enough to propose it. */
const ALIKE = 0.72;

/**
 * Proposes for each column which field it holds, by likeness of its heading to words; null where nothing is like it.
 * A field is proposed once: to the column that is most like it. A column that counts holds no names: `Aantal deelnemers` is not who
 * takes part.
 *
 * @param known of each column, where it is known
 */
export function proposeColumns(
  headings: readonly string[],
  candidates: readonly Candidate[],
  known: readonly ColumnKnown[] = [],
): (string | null)[] {
  const isCount = (heading: string, column: number) => known[column]?.isNumbers === true || saysCount(heading);
  const pairs = headings.flatMap((heading, column) =>
    candidates
      .filter(({ refers = false }) => !refers || !isCount(heading, column))
      .map(({ field, words }) => ({
        column,
        field,
        likeness: Math.max(0, ...words.map((word, rank) => likeness(heading, word) - rank / 1000)),
      })),
  );
  const proposed: (string | null)[] = headings.map(() => null);
  const used = new Set<string>();
  for (const { column, field, likeness: score } of pairs.sort((one, other) => other.likeness - one.likeness || one.column - other.column)) {
    if (score < ALIKE || proposed[column] !== null || used.has(field)) continue;
    proposed[column] = field;
    used.add(field);
  }
  return proposed;
}

function saysCount(heading: string): boolean {
  const words = ` ${foldName(heading)} `;
  return COUNTS.some((word) => words.includes(` ${word} `)) || heading.trim().startsWith('#');
}

/** From 0 (nothing alike) to 1 (the same but for case, accents and punctuation). */
export function likeness(heading: string, word: string): number {
  const [one, other] = [foldName(heading), foldName(word)];
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const oneParts = one.split(' ');
  const otherParts = other.split(' ');
  const [few, many] = oneParts.length < otherParts.length ? [oneParts, otherParts] : [otherParts, oneParts];
  // A whole word of a longer heading: `Naam van het project`.
  if (few.every((part) => many.includes(part)) && few.join('').length >= 4) return 0.8 + (0.15 * few.length) / many.length;
  return 1 - editDistance(one, other) / Math.max(one.length, other.length);
}
