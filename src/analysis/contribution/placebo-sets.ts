import { combinations, countCombinations } from '#analysis/permutation/combinations';
import { drawSet, seededRandom } from '#base/random';

/** Above this many possible sets, as many are drawn instead. */
export const MOST_SETS = 500;
const SEED = 2021;

export interface PlaceboSets {
  /** Indices of comparison areas that are treated for the sake of argument, ascending, each set once. */
  sets: readonly (readonly number[])[];
  /** Whether these are all the sets there are. */
  exhaustive: boolean;
}

/**
 * Sets of `size` out of `count` comparison areas: all of them where there are at most 500, else 500
 * different ones drawn with a fixed seed. None where no comparison area would be left.
 */
export function placeboSets(count: number, size: number): PlaceboSets {
  if (size >= count) return { sets: [], exhaustive: true };
  if (countCombinations(count, size) <= MOST_SETS) return { sets: [...combinations(size, count)], exhaustive: true };
  const random = seededRandom(SEED);
  const drawn = new Map<string, number[]>();
  while (drawn.size < MOST_SETS) {
    const set = drawSet(size, count, random);
    drawn.set(set.join(), set);
  }
  return { sets: [...drawn.values()], exhaustive: false };
}
