import type { Measured } from '#domain/intervention/own-figure-ledger';
import { isPartOfLess, plainPeriod } from '#insight/own-figure/due-measured';

/** Whether somewhere shorter periods add up to more than the period that they lie in: one of the numbers is wrong. */
export function exceedsWhole(measured: readonly Measured[]): boolean {
  const filled = measured.filter(({ value }) => value !== null).map((one) => ({ ...one, period: plainPeriod(one.period) }));
  return filled.some((one) => isPartOfLess(one, filled));
}
