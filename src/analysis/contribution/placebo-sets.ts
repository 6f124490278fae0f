import { seededRandom } from '#base/random';

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
  if (combinations(count, size) <= MOST_SETS) return { sets: [...allSets(count, size)], exhaustive: true };
  const random = seededRandom(SEED);
  const drawn = new Map<string, number[]>();
  while (drawn.size < MOST_SETS) {
    const set = draw(count, size, random);
    drawn.set(set.join(), set);
  }
  return { sets: [...drawn.values()], exhaustive: false };
}

/** Capped above the most that is ever listed, so that it stays a whole number. */
function combinations(count: number, size: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(size, count - size); i++) {
    ways = (ways * (count - i + 1)) / i;
    if (ways > MOST_SETS) return ways;
  }
  return Math.round(ways);
}

function* allSets(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let first = from; first <= count - size; first++) for (const rest of allSets(count, size - 1, first + 1)) yield [first, ...rest];
}

function draw(count: number, size: number, random: () => number): number[] {
  const left = Array.from({ length: count }, (_, index) => index);
  const taken = Array.from({ length: size }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
  return taken.sort((a, b) => a - b);
}
