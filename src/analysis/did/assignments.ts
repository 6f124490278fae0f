import { combinations, countCombinations } from '#analysis/permutation/combinations';
import { drawSet, seededRandom } from '#base/random';

/** Which areas are taken as if treated, one set after another; the true set is the first. */
export interface Assignments {
  sets: readonly (readonly number[])[];
  /** Every possible set is there; otherwise drawn by a fixed seed. */
  exhaustive: boolean;
}

const MOST_SETS = 5000;
const DRAWS = 1999;
const SEED = 20_150_331;

/**
 * The sets of a permutation test: all of them where they are few, else the true set and 1999 drawn ones, so that
 * (b+1)/(k+1) holds (Phipson & Smyth 2010).
 *
 * @param treated indices of the areas that were treated
 * @param areas how many areas there are in all
 */
export function assignments(treated: readonly number[], areas: number): Assignments {
  const truth = [...treated].sort((a, b) => a - b);
  const key = truth.join();
  if (countCombinations(areas, truth.length) <= MOST_SETS) {
    const others = [...combinations(truth.length, areas)].filter((set) => set.join() !== key);
    return { sets: [truth, ...others], exhaustive: true };
  }
  const random = seededRandom(SEED);
  return { sets: [truth, ...Array.from({ length: DRAWS }, () => drawSet(truth.length, areas, random))], exhaustive: false };
}

/** Share of the sets whose statistic is at least as large as the first one's. Ties by rounding count as equal. */
export function shareAsLarge(statistics: readonly number[]): number {
  const own = statistics[0] ?? 0;
  const edge = own - 1e-9 * Math.abs(own);
  return statistics.filter((value) => value >= edge).length / statistics.length;
}
