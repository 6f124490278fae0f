import { studentQuantile } from '#analysis/distributions/student';
import type { GroupTime } from './group-time.ts';
import type { Effect } from './staggered-detail.ts';

/**
 * The effect with its standard error, the square root of the sum of squared influences over n, and Student's t interval with the
 * areas of the smaller side less one as degrees of freedom. R's `did` takes 1.96: with few treated areas that excludes zero
 * twice as often as it says.
 *
 * No error is given where the spread of the treated cannot be seen: when areas that are alone in their group are more
 * than half of the treated areas behind the effect, or there is one comparison area. The formula would then count their
 * spread as zero.
 */
export function withError(est: number, influence: Float64Array, parts: readonly GroupTime[]): Effect {
  const sizes = new Map(parts.map(({ g, treated }) => [g, treated]));
  const treated = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const alone = [...sizes.values()].filter((size) => size === 1).length;
  const comparison = Math.min(...parts.map((part) => part.comparison));
  const hidden = parts.length === 0 || treated < 2 || alone * 2 > treated || comparison < 2 || parts.every(({ reference }) => reference);
  if (hidden) return { est, se: null, ci95: null };
  const se = standardError(influence);
  const half = studentQuantile(0.975, Math.min(treated, comparison) - 1) * se;
  return { est, se, ci95: { lower: est - half, upper: est + half } };
}

/** sqrt(sum of squares) / n of an influence function. */
export function standardError(influence: Float64Array): number {
  let sum = 0;
  for (const value of influence) sum += value * value;
  return Math.sqrt(sum) / influence.length;
}
