import { timeOf, type Period } from '#base/period';

/** How far a weight may lie from the figure that it weighs: a quarter of the people have moved by then, not their homes. */
export const FURTHEST_WEIGHT_YEARS = 10;

/**
 * The periods whose weights may serve a figure of `period`, best first: its own, then the nearest in time
 * (of two equally near the later), none further than `FURTHEST_WEIGHT_YEARS`. A weight of another
 * year is an approximation of the denominator of docs/methods/grenzen, so what it makes is an estimate.
 */
export function weightPeriods(period: Period, available: readonly Period[]): Period[] {
  const distance = (other: Period) => (other === period ? -1 : Math.abs(timeOf(other) - timeOf(period)));
  return available
    .filter((other) => distance(other) <= FURTHEST_WEIGHT_YEARS)
    .sort((a, b) => distance(a) - distance(b) || timeOf(b) - timeOf(a) || (a < b ? 1 : -1));
}
