/** Years around a start that lie on one definition and one boundary. */
export interface UsableYears {
  before: readonly number[];
  after: readonly number[];
  /** Years that a break keeps out, and the breaks that do. */
  without: readonly number[];
  breaks: readonly number[];
}

/**
 * The years before and after a start that no break parts from it: a series is not read across a change of definition or
 * borders. A break in the very year of the start leaves nothing before it, as no one can tell the two
 * apart; a break later on ends what is known after.
 *
 * @param breaks first years of a new definition or boundary
 */
export function usableYears(years: readonly number[], start: number, breaks: readonly number[]): UsableYears {
  const parted = (year: number): number[] =>
    year < start ? breaks.filter((at) => year < at && at <= start) : breaks.filter((at) => start < at && at <= year);
  const kept = years.filter((year) => parted(year).length === 0);
  const without = years.filter((year) => parted(year).length > 0);
  return {
    before: kept.filter((year) => year < start),
    after: kept.filter((year) => year >= start),
    without,
    breaks: [...new Set(without.flatMap(parted))].sort((a, b) => a - b),
  };
}
