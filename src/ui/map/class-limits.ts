import { bisectRight, quantileSorted, ticks } from 'd3-array';

/** At most this many classes: more shades of one hue cannot be told apart. */
export const MOST_CLASSES = 5;

/**
 * Where the shades of a map change, lowest first. The rule can be said in one breath: steps of equal,
 * round size over the middle 90% of the values, both outer classes open, and no class with one member
 * (a shade of its own would single an area out): such a class joins its smaller neighbour.
 *
 * @param values the values that are drawn; not-a-number is left out.
 * @param decimals no step is finer than the decimals that the figure is shown with.
 * @returns limits; class i holds `limits[i - 1] <= value < limits[i]`. Empty: one class for all.
 */
export function classLimits(values: readonly number[], decimals: number): number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined || lowest === highest) return [];
  return mergeLonely(roundLimits(sorted, lowest, highest, decimals), sorted);
}

function roundLimits(sorted: number[], lowest: number, highest: number, decimals: number): number[] {
  const low = quantileSorted(sorted, 0.05)!;
  const high = quantileSorted(sorted, 0.95)!;
  const finest = 10 ** -decimals * 0.999;
  const [from, to] = high - low > finest ? [low, high] : [lowest, highest];
  if (to - from < finest) return [];
  for (let wanted = MOST_CLASSES; wanted >= 1; wanted -= 1) {
    const marks = ticks(from, to, wanted);
    const limits = marks.filter((mark) => mark > lowest && mark <= highest);
    const step = marks.length > 1 ? marks[1]! - marks[0]! : Infinity;
    if (limits.length > 0 && limits.length < MOST_CLASSES && step >= finest) return limits;
  }
  return [];
}

function mergeLonely(limits: number[], sorted: number[]): number[] {
  let kept = limits;
  for (;;) {
    const members = classSizes(kept, sorted);
    const lonely = members.findIndex((count) => count < 2);
    if (lonely < 0 || kept.length === 0) return kept;
    const below = members[lonely - 1] ?? Infinity;
    const above = members[lonely + 1] ?? Infinity;
    const gone = below <= above ? lonely - 1 : lonely;
    kept = kept.filter((_, index) => index !== gone);
  }
}

/** How many of the values fall in each class. */
export function classSizes(limits: readonly number[], values: readonly number[]): number[] {
  const sizes = new Array<number>(limits.length + 1).fill(0);
  for (const value of values) if (Number.isFinite(value)) sizes[classOf(limits, value)]! += 1;
  return sizes;
}

/** The class (0 = lowest) of a value. */
export function classOf(limits: readonly number[], value: number): number {
  return bisectRight(limits as number[], value);
}

/** The shade (1 light to 5 dark) of each class, spread so that few classes still differ clearly. */
export function shadesFor(classes: number): number[] {
  return [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]][Math.min(classes, MOST_CLASSES) - 1] ?? [];
}
