import { goldenSection } from '#analysis/optimise/golden-section';
import type { YearlyValues } from '#analysis/projection/yearly-values';

/** Simple exponential smoothing of a course. */
export interface Smoothing {
  alpha: number;
  /** Level before the first value. */
  level0: number;
  /** Level after the last value: what the smoothing alone would expect from now on. */
  level: number;
  /** Sum of squared one-step errors: what alpha and level0 make least. */
  sse: number;
  /** How far the level runs behind on a line that rises by one a year, seen from the year after the last. */
  lag: number;
}

// R's ets keeps alpha within these bounds too.
const LEAST = 1e-4;
const MOST = 0.9999;

/**
 * Simple exponential smoothing, alpha and first level chosen for the least sum of squared one-step errors. For a
 * given alpha the errors are linear in the first level, which therefore has a closed form; what is left is a
 * search over alpha alone. A year without a value leaves the level as it is.
 * Brown 1956; Hyndman, Koehler, Ord & Snyder 2008, ch. 2; R forecast::ses(initial = 'optimal').
 *
 * @param values from first to last known value, at least two known
 */
export function fitSmoothing(values: YearlyValues): Smoothing {
  return smooth(
    values,
    goldenSection((alpha) => smooth(values, alpha).sse, LEAST, MOST),
  );
}

/** The smoothing with a given alpha, its first level chosen for the least squared errors. */
export function smooth(values: YearlyValues, alpha: number): Smoothing {
  // Counted from the first value, so that a high level does not cost the errors their digits.
  const origin = values[0] as number;
  let level = 0;
  let memory = 1;
  let lag = 0;
  let squares = 0;
  let product = 0;
  let weight = 0;
  for (const value of values) {
    if (value === null) {
      lag += 1;
      continue;
    }
    const error = value - origin - level;
    squares += error * error;
    product += error * memory;
    weight += memory * memory;
    level += alpha * error;
    memory *= 1 - alpha;
    lag = (1 - alpha) * lag + 1;
  }
  const start = product / weight;
  const sse = Math.max(0, squares - (product * product) / weight);
  return { alpha, level0: origin + start, level: origin + level + memory * start, sse, lag };
}
