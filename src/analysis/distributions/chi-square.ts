import { chisquare } from '#analysis/distributions/jstat';

/** Chance of a chi-square statistic at least this large when nothing is the matter. */
export function chiSquareP(statistic: number, degreesOfFreedom: number): number {
  return 1 - chisquare.cdf(statistic, degreesOfFreedom);
}
