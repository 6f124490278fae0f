import type { ClaimVerdict } from '#domain/answer/codes';

/** docs/methods/bijdrage: below this p the groups did not move alike before the start, and nothing may be claimed. */
export const PRE_TREND_LIMIT = 0.1;
/** Effects smaller than this many standard errors are found in fewer than 8 of 10 cases (5% two-sided, 80% power). */
export const DETECTABLE = 2.8;

interface Evidence {
  /** 95%; null where there is none. */
  interval: { lower: number; upper: number } | null;
  p: number | null;
  se: number | null;
  /** Of the test of the course before the start; null where it could not be done. */
  preTrendP: number | null;
  /** The design has the periods and areas that its rung asks for. */
  enough: boolean;
  /** The effect that the plan promised, in the unit of y. */
  promised: number | null;
}

/**
 * What a regression design may claim (docs/methods/bijdrage): `refused` where the groups already moved apart; `effect` only with enough
 * periods and areas and an interval without zero; `no-evidence` only where the promised effect would have been seen.
 */
export function regressionClaim({ interval, p, se, preTrendP, enough, promised }: Evidence): ClaimVerdict {
  if (preTrendP !== null && preTrendP < PRE_TREND_LIMIT) return 'refused';
  if (!enough || preTrendP === null) return 'inconclusive';
  if (interval && (interval.lower > 0 || interval.upper < 0)) return 'effect';
  const wouldBeSeen = se !== null && promised !== null && DETECTABLE * se < Math.abs(promised);
  return wouldBeSeen && p !== null && p > 0.1 ? 'no-evidence' : 'inconclusive';
}
