import type { ClaimVerdict } from '#domain/answer/codes';
import type { ClaimCondition } from '#domain/answer/contribution';

/** What the claim rule looks at (docs/methods/bijdrage). */
export interface Evidence {
  /** Rank p of the post/pre ratio of synthetic control, and of the size by synthetic DiD. */
  pControl: number;
  pSyntheticDid: number;
  /** Synthetic DiD with its placebo standard error. */
  interval: { lower: number; upper: number };
  smallestDetectable: number;
  /** Neither method follows the treated areas too poorly. */
  fits: boolean;
  /** p of the placebo in time; null where there were too few years for it. */
  pInTime: number | null;
  signSurvives: boolean;
  /** p of the outcome that cannot have been touched; null where none was given. */
  pUntouched: number | null;
  /** What the plan promised, in the unit of the indicator; null where nobody said. */
  promised: number | null;
  /** Enough years on both sides for more than 'inconclusive'. */
  enoughYears: boolean;
}

/**
 * The claim rule: `effect` only when every condition holds. `no-evidence` when both ranks are above .10,
 * nought lies within the interval, years suffice, and an effect as large as the plan promised would have
 * been seen. All else is `inconclusive`: not knowing is not the same as no effect.
 */
export function claimOf(evidence: Evidence): { claim: ClaimVerdict; conditions: readonly ClaimCondition[] } {
  const { lower, upper } = evidence.interval;
  const withoutNought = lower > 0 || upper < 0;
  const conditions: ClaimCondition[] = [
    { step: 'control-rank', holds: evidence.pControl <= 0.05 },
    { step: 'interval-without-nought', holds: withoutNought },
    { step: 'fit', holds: evidence.fits },
    { step: 'nothing-at-pretended-start', holds: evidence.pInTime !== null && evidence.pInTime > 0.1 },
    { step: 'sign-without-one', holds: evidence.signSurvives },
    { step: 'untouched-still', holds: evidence.pUntouched === null || evidence.pUntouched > 0.1 },
    { step: 'enough-years', holds: evidence.enoughYears },
  ];
  if (conditions.every(({ holds }) => holds)) return { claim: 'effect', conditions };
  const nothingSeen = evidence.pControl > 0.1 && evidence.pSyntheticDid > 0.1 && !withoutNought;
  const wouldHaveSeen = evidence.promised !== null && evidence.smallestDetectable < Math.abs(evidence.promised);
  const claim = nothingSeen && wouldHaveSeen && evidence.fits && evidence.enoughYears ? 'no-evidence' : 'inconclusive';
  return { claim, conditions };
}
