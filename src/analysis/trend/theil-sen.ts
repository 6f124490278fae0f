import { normalQuantile } from '#analysis/distributions/normal';
import type { Interval } from '#domain/answer/answer';
import { kendallVariance } from './mann-kendall.ts';
import { largestOf, tieTolerance } from './tie-tolerance.ts';

export interface TheilSen {
  slope: number;
  interval: Interval;
}

/**
 * Theil-Sen slope: the median of the slopes of all pairs (Theil 1950; Sen 1968, JASA 63), with the interval
 * that Kendall's S gives: ranks (N -+ z sqrt(var S)) / 2 of the N pair slopes (Gilbert 1987, section 16.5),
 * rounded as scipy's theilslopes rounds them. One odd year hardly moves it. Missing points are to be left
 * out beforehand.
 *
 * @param times all different, at least 2
 */
export function theilSen(times: ArrayLike<number>, values: ArrayLike<number>, level = 0.95, largest = largestOf(values)): TheilSen {
  const slopes: number[] = [];
  for (let later = 1; later < times.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      slopes.push(((values[later] ?? NaN) - (values[earlier] ?? NaN)) / ((times[later] ?? NaN) - (times[earlier] ?? NaN)));
    }
  }
  slopes.sort((one, other) => one - other);
  const reach = normalQuantile(1 - (1 - level) / 2) * Math.sqrt(kendallVariance(values, tieTolerance(largest)).variance);
  const last = slopes.length - 1;
  const lower = Math.max(roundHalfEven((slopes.length - reach) / 2) - 1, 0);
  const upper = Math.min(roundHalfEven((slopes.length + reach) / 2), last);
  return { slope: medianOfSorted(slopes), interval: { lower: slopes[lower] ?? NaN, upper: slopes[upper] ?? NaN, level } };
}

function medianOfSorted(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

function roundHalfEven(value: number): number {
  const down = Math.floor(value);
  const rest = value - down;
  if (rest === 0.5) return down % 2 === 0 ? down : down + 1;
  return Math.round(value);
}
