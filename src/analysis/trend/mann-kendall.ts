import { normalCdf } from '#analysis/distributions/normal';
import { largestOf, tieTolerance } from './tie-tolerance.ts';

export interface MannKendall {
  /** Rising pairs minus falling pairs. */
  S: number;
  /** Two-sided p: exact where it may be, else pNormal. */
  p: number;
  /** Normal approximation with continuity correction and the variance corrected for ties. */
  pNormal: number;
  /** From all orders of n different values; null with ties or above 10 points. */
  pExact: number | null;
}

/** docs/methods/verschil: up to here, and without ties, every order is counted. */
export const MOST_EXACT = 10;

/**
 * Mann-Kendall test of a monotone course (Mann 1945; Kendall 1975). Does not ask how large a step is, so
 * one odd year cannot make a trend. Missing points are to be left out beforehand.
 *
 * @param values in order of time, at least 2
 * @param largest the largest figure behind the values, when these are differences (see tieTolerance)
 */
export function mannKendall(values: ArrayLike<number>, largest = largestOf(values)): MannKendall {
  const n = values.length;
  const tolerance = tieTolerance(largest);
  let S = 0;
  for (let later = 1; later < n; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const difference = (values[later] ?? NaN) - (values[earlier] ?? NaN);
      if (difference > tolerance) S += 1;
      else if (difference < -tolerance) S -= 1;
    }
  }
  const { variance, tied } = kendallVariance(values, tolerance);
  const pNormal = kendallNormalP(S, variance);
  const pExact = tied || n > MOST_EXACT ? null : kendallExactP(S, n);
  return { S, p: pExact ?? pNormal, pNormal, pExact };
}

/** Two-sided p of S by the normal curve, one step towards zero for continuity; 1 when nothing can vary. */
export function kendallNormalP(S: number, variance: number): number {
  if (S === 0 || variance <= 0) return 1;
  return Math.min(1, 2 * normalCdf(-(Math.abs(S) - 1) / Math.sqrt(variance)));
}

/** Two-sided p of S over all orders of n different values (Kendall 1975, ch. 5). n from 2 to 10. */
export function kendallExactP(S: number, n: number): number {
  return EXACT_P[n]?.[Math.abs(S)] ?? NaN;
}

/** Variance of S: (n(n-1)(2n+5) - sum t(t-1)(2t+5)) / 18 over groups of t equal values. */
export function kendallVariance(values: ArrayLike<number>, tolerance: number): { variance: number; tied: boolean } {
  const sorted = Float64Array.from(values).sort();
  let variance = tieTerm(sorted.length);
  let tied = false;
  for (let start = 0, end = 1; end <= sorted.length; end += 1) {
    if (end < sorted.length && (sorted[end] ?? 0) - (sorted[end - 1] ?? 0) <= tolerance) continue;
    if (end - start > 1) {
      tied = true;
      variance -= tieTerm(end - start);
    }
    start = end;
  }
  return { variance: variance / 18, tied };
}

const tieTerm = (t: number): number => t * (t - 1) * (2 * t + 5);

/** Per n, per |S|: the share of orders with an S at least as far from zero. */
const EXACT_P: readonly (readonly number[])[] = Array.from({ length: MOST_EXACT + 1 }, (_, n) => exactTable(n));

function exactTable(n: number): number[] {
  // How many orders of n values have k falling pairs; a new largest value adds 0 to n - 1 of them.
  let orders = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = new Array<number>(orders.length + size - 1).fill(0);
    orders.forEach((count, falling) => {
      for (let more = 0; more < size; more += 1) next[falling + more] = (next[falling + more] ?? 0) + count;
    });
    orders = next;
  }
  const pairs = (n * (n - 1)) / 2;
  const all = orders.reduce((sum, count) => sum + count, 0);
  return Array.from({ length: pairs + 1 }, (_, S) => {
    const beyond = orders.reduce((sum, count, falling) => (pairs - 2 * falling >= S ? sum + count : sum), 0);
    return Math.min(1, S === 0 ? 1 : (2 * beyond) / all);
  });
}
