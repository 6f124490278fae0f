import { normalQuantile } from '#analysis/distributions/normal';
import type { BandPool, OwnMethod } from '#analysis/projection/error-pool';

/** Errors per years ahead from which on a pool speaks for itself. */
export const POOL_FROM = 200;

/**
 * Half-widths in mean yearly changes, 1 to 6 years ahead: quantiles of the rolling Theta errors over the 645 yearly
 * series of the M3 competition (Makridakis & Hibon 2000), for courses without a pool of their own.
 */
const M3 = { 80: [1.7, 2.8, 3.9, 4.9, 5.8, 6.7], 95: [3.4, 5.5, 7.2, 9.3, 11.9, 14.2] } as const;

export interface HalfWidths {
  /** Per year ahead, in mean yearly changes; never less than the year before. */
  widths: number[];
  /** Errors behind each; 0 where the standard width of M3 was taken. */
  errors: number[];
}

/**
 * Half-widths of a band from pooled errors: split-conformal quantiles per years ahead (Vovk, Gammerman & Shafer 2005;
 * Lei et al. 2018), or those of M3 where fewer than 200 errors are pooled or the level needs more than there are.
 *
 * @param level a share: 0.8
 */
export function halfWidths(pool: BandPool, method: OwnMethod, level: number, h: number): HalfWidths {
  const widths: number[] = [];
  const errors: number[] = [];
  for (let step = 1; step <= h; step += 1) {
    const found = pool.sizes[method][step - 1] ?? [];
    const own = found.length >= POOL_FROM ? conformalQuantile(found, level) : null;
    widths.push(Math.max(own ?? standardHalfWidth(level, step), widths.at(-1) ?? 0));
    errors.push(own === null ? 0 : found.length);
  }
  return { widths, errors };
}

/**
 * The ceil((n + 1) level)-th of n sorted errors: a new error of the same kind stays below it with at least that chance.
 *
 * @returns null where n errors cannot promise the level
 */
export function conformalQuantile(sorted: ArrayLike<number>, level: number): number | null {
  // 0.8 * 10 must not become 9 by the last bit.
  const rank = Math.ceil((sorted.length + 1) * level - 1e-9);
  return rank >= 1 && rank <= sorted.length ? (sorted[rank - 1] as number) : null;
}

/** M3's half-width for a level: its own at 80 and 95, on the straight line over normal quantiles elsewhere. */
export function standardHalfWidth(level: number, step: number): number {
  const index = Math.min(step, M3[80].length) - 1;
  const [w80, w95] = [M3[80][index] as number, M3[95][index] as number];
  if (level === 0.8) return w80;
  if (level === 0.95) return w95;
  const z = (share: number) => normalQuantile((1 + share) / 2);
  if (level < 0.8) return (w80 * z(level)) / z(0.8);
  return w80 + ((w95 - w80) * (z(level) - z(0.8))) / (z(0.95) - z(0.8));
}
