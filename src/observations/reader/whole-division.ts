/** How much of the fullest division another must have to be a whole one: a few areas of a newer year are not. */
const WHOLE_SHARE = 0.5;

/** How many areas there are per division year. */
export type DivisionCounts = ReadonlyMap<number, number>;

/** Counts areas per division year. */
export function countDivisions(years: Iterable<number>): DivisionCounts {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/**
 * The newest division that is not a small part of one: with at least half as many areas as the fullest. Within a
 * municipality a division is whole too when the country's is, for a municipality may be divided more coarsely than before.
 *
 * @param country the counts of the whole country; asked only when the municipality has newer areas than its own whole division
 * @returns -1 when there are no areas, or none with a division year
 */
export function newestWholeDivision(counts: DivisionCounts, country?: () => DivisionCounts): number {
  const own = Math.max(-1, ...wholeYears(counts));
  const newer = [...counts.keys()].filter((year) => year > own);
  if (newer.length === 0 || !country) return own;
  const whole = new Set(wholeYears(country()));
  return Math.max(own, ...newer.filter((year) => whole.has(year)));
}

function wholeYears(counts: DivisionCounts): number[] {
  const least = WHOLE_SHARE * Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count >= least).map(([year]) => year);
}
