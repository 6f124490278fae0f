import { normalQuantile } from '#analysis/distributions/normal';
import type { Interval } from '#domain/answer/answer';

/**
 * Wilson's score interval of a proportion (Wilson 1927 JASA 22; Brown, Cai & DasGupta 2001): stays within
 * 0 to 1, and none of n is not 'nobody, for certain'.
 *
 * @param share the proportion found, 0 to 1
 * @param n people asked; for weighted answers the effective number (docs/methods/enquete). Above 0.
 * @param level a share, 0.95 unless told
 */
export function wilsonInterval(share: number, n: number, level = 0.95): Interval {
  const z = normalQuantile(1 - (1 - level) / 2);
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half), level };
}
