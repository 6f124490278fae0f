import { normal } from '#analysis/distributions/jstat';

/** Standard normal quantile: 1.959964 for p = 0.975. @param p a share between 0 and 1, both excluded. */
export function normalQuantile(p: number): number {
  return normal.inv(p, 0, 1);
}

/** Chance that a standard normal value is at most z. */
export function normalCdf(z: number): number {
  return normal.cdf(z, 0, 1);
}
