import type { ClaimVerdict } from '#domain/answer/codes';
import type { ClaimCondition } from '#domain/answer/contribution';

/** What the claim of a plain difference-in-differences on a panel rests on (docs/methods/bijdrage, rung 3). */
export interface DidEvidence {
  /** Rank p of the size of the effect among comparison areas. */
  pValue: number;
  interval: { lower: number; upper: number };
  smallestDetectable: number;
  /** p of a slope in the gap before the start; null where too few years show one. */
  pPreTrend: number | null;
  pInTime: number | null;
  signSurvives: boolean;
  pUntouched: number | null;
  promised: number | null;
  treatedCount: number;
  comparisons: number;
  preYears: number;
}

export const FEWEST_TREATED = 5;
export const FEWEST_COMPARISONS = 10;
const FEWEST_PRE_YEARS = 5;
/** A test before the start finds little (Roth 2022), so that it is held at .10. */
export const PRE_TREND_LEVEL = 0.1;

/**
 * The claim of difference-in-differences: `refused` where gaps already moved before the start (or where
 * nobody can see whether they did), at most `inconclusive` with fewer than 5 treated or 10 comparison areas.
 */
export function claimOfDid(evidence: DidEvidence): { claim: ClaimVerdict; conditions: readonly ClaimCondition[] } {
  const { lower, upper } = evidence.interval;
  const withoutNought = lower > 0 || upper < 0;
  const parallel = evidence.pPreTrend !== null && evidence.pPreTrend >= PRE_TREND_LEVEL;
  const enough = evidence.treatedCount >= FEWEST_TREATED && evidence.comparisons >= FEWEST_COMPARISONS;
  const years = evidence.preYears >= FEWEST_PRE_YEARS;
  const conditions: ClaimCondition[] = [
    { step: 'pre-trend', holds: parallel },
    { step: 'placebo-rank', holds: evidence.pValue <= 0.05 },
    { step: 'interval-without-nought', holds: withoutNought },
    { step: 'nothing-at-pretended-start', holds: evidence.pInTime === null || evidence.pInTime > 0.1 },
    { step: 'sign-without-one', holds: evidence.signSurvives },
    { step: 'untouched-still', holds: evidence.pUntouched === null || evidence.pUntouched > 0.1 },
    { step: 'enough-areas', holds: enough },
    { step: 'enough-years', holds: years },
  ];
  if (!parallel) return { claim: 'refused', conditions };
  if (conditions.every(({ holds }) => holds)) return { claim: 'effect', conditions };
  const wouldHaveSeen = evidence.promised !== null && evidence.smallestDetectable < Math.abs(evidence.promised);
  const nothing = evidence.pValue > 0.1 && !withoutNought && wouldHaveSeen && enough && years;
  return { claim: nothing ? 'no-evidence' : 'inconclusive', conditions };
}
