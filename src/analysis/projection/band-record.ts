import { FURTHEST, type ErrorPool, type OwnMethod, type PooledError } from '#analysis/projection/error-pool';
import { POOL_FROM, conformalQuantile, standardHalfWidth } from '#analysis/projection/half-widths';

/** How often outcomes fell within the bands that would have been drawn at the time. */
export interface Held {
  inside: number;
  of: number;
}

/**
 * Draws the bands of the past again, each with only the errors that were known in its year, and counts how many
 * outcomes fell inside: what may be said of 'bands like these' (docs/methods/als-het-zo-doorgaat). It can come out above or below the level.
 *
 * @param level a share
 * @returns per years ahead, one year first
 */
export function bandRecord(pool: ErrorPool, method: OwnMethod, level: number): Held[] {
  const steps = pool.errors[method].slice(0, FURTHEST);
  const origins = [...new Set(steps.flat().map(({ origin }) => origin))].sort((a, b) => a - b);
  const calibrations = steps.map(growingPool);
  const byOrigin = steps.map(groupedByOrigin);
  const held = steps.map((): Held => ({ inside: 0, of: 0 }));
  for (const origin of origins) {
    let width = 0;
    steps.forEach((_, index) => {
      const known = calibrations[index]?.(origin) ?? [];
      const own = known.length >= POOL_FROM ? conformalQuantile(known, level) : null;
      width = Math.max(width, own ?? standardHalfWidth(level, index + 1));
      const record = held[index] as Held;
      for (const size of byOrigin[index]?.get(origin) ?? []) {
        record.of += 1;
        if (size <= width) record.inside += 1;
      }
    });
  }
  return held;
}

function groupedByOrigin(errors: readonly PooledError[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const { origin, size } of errors) {
    const group = groups.get(origin);
    if (group) group.push(size);
    else groups.set(origin, [size]);
  }
  return groups;
}

/** The sorted errors whose outcome was known in a year; asked for ever later years. */
function growingPool(errors: readonly PooledError[]): (year: number) => readonly number[] {
  const coming = [...errors].sort((a, b) => a.target - b.target);
  let next = 0;
  let known: number[] = [];
  return (year) => {
    const fresh: number[] = [];
    for (; next < coming.length && (coming[next] as PooledError).target <= year; next += 1) fresh.push((coming[next] as PooledError).size);
    if (fresh.length > 0) known = [...known, ...fresh].sort((a, b) => a - b);
    return known;
  };
}
