/**
 * A count rounded to the nearest multiple, as CBS does with 5: the simpler protection for counts of one's own
 * register. Differences of rounded counts below twice the base say nothing and must not be derived.
 */
export function roundedCount(value: number, base: number): number {
  return Math.round(value / base) * base;
}
