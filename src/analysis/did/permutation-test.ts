import { assignments, shareAsLarge } from './assignments.ts';
import { cellMeans, differenceOfDifferences, type AreaCells } from './cells.ts';

/** What chance alone would have made of the choice of treated areas. */
export interface PermutationTest {
  /** Share of all sets with a difference at least this large, either way; two-sided. */
  p: number;
  /** How many sets, the true one included. */
  n: number;
  exhaustive: boolean;
  /** Place of the true difference by size: 1 is the largest. */
  rank: number;
  /** Spread of the differences once the estimated effect is taken out, in the unit of y. */
  spread: number;
  /** Effects that the test does not turn down at 5%; null where there are too few sets to turn any down. */
  interval: { lower: number; upper: number } | null;
}

/**
 * Randomisation inference for a difference of differences: each set of as many areas in turn as if treated
 * (Fisher 1935; Conley & Taber 2011; MacKinnon & Webb 2020). The interval inverts the test, exactly.
 *
 * @param areas one entry per area, at least one treated and one not
 * @param level a share, 0.95 unless told
 */
export function permutationTest(areas: readonly AreaCells[], level = 0.95): PermutationTest | null {
  const treated = areas.flatMap((area, index) => (area.treated ? [index] : []));
  const { sets, exhaustive } = assignments(treated, areas.length);
  const unit = areas.map((area) => (area.treated ? { ...area, preSum: 0, postSum: area.postCount } : { ...area, preSum: 0, postSum: 0 }));
  const draws = sets.flatMap((set) => {
    const taken = new Set(set);
    const means = cellMeans(areas, taken);
    const ofOne = cellMeans(unit, taken);
    return means && ofOne ? [{ value: differenceOfDifferences(means), share: differenceOfDifferences(ofOne) }] : [];
  });
  const own = draws[0];
  if (!own || draws.length < 2) return null;
  const sizes = draws.map(({ value }) => Math.abs(value));
  const p = shareAsLarge(sizes);
  const left = draws.slice(1).map(({ value, share }) => value - own.value * share);
  return {
    p,
    n: draws.length,
    exhaustive,
    rank: Math.round(p * draws.length),
    spread: Math.sqrt(left.reduce((sum, value) => sum + value * value, 0) / left.length),
    interval: notTurnedDown(own.value, draws, level),
  };
}

/**
 * An assumed effect d, taken out of the treated areas, changes the difference of a set by d times its share of
 * treated areas. The set stays at least as large as the true one for d between two roots; the effects that more
 * than 5% of the sets allow make the interval.
 */
function notTurnedDown(
  att: number,
  draws: readonly { value: number; share: number }[],
  level: number,
): { lower: number; upper: number } | null {
  const from: number[] = [];
  const to: number[] = [];
  for (const { value, share } of draws) {
    const open = Math.abs(share) > 1 - 1e-9;
    const roots = open ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [(att - value) / (1 - share), (att + value) / (1 + share)];
    from.push(Math.min(...roots));
    to.push(Math.max(...roots));
  }
  from.sort((a, b) => a - b);
  to.sort((a, b) => b - a);
  const edge = Math.floor((1 - level) * draws.length + 1e-9);
  const lower = from[edge];
  const upper = to[edge];
  return lower !== undefined && upper !== undefined && Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null;
}
