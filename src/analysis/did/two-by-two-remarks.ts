import type { Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { PRE_TREND_LIMIT } from './claim.ts';
import type { PreTrend } from './pre-trend.ts';
import { DID_NEEDS, type KnownRow, type TwoByTwoDetail } from './two-by-two-detail.ts';

/** Every cell that holds nothing, as a reason. */
export function emptyParts(
  known: readonly KnownRow[],
  { treated, comparison }: { treated: number; comparison: number },
): Remark<ReasonCode>[] {
  if (known.length === 0) return [{ code: 'missing-data', params: { found: 0 } }];
  const reasons: Remark<ReasonCode>[] = [];
  if (treated === 0) reasons.push({ code: 'few-treated-units', params: { found: 0, needed: 1 } });
  if (comparison === 0 && known.every((row) => row.treated))
    reasons.push({ code: 'too-few-comparisons', params: { found: 0, needed: DID_NEEDS.comparison } });
  if (!known.some(({ post }) => !post)) reasons.push({ code: 'too-few-pre-periods', params: { found: 0, needed: 1 } });
  if (!known.some(({ post }) => post)) reasons.push({ code: 'too-few-post-periods', params: { found: 0, needed: 1 } });
  if (reasons.length > 0) return reasons;
  for (const treatedSide of [true, false])
    for (const post of [false, true])
      if (!known.some((row) => row.treated === treatedSide && row.post === post))
        reasons.push({ code: 'empty-category', params: { cell: `${treatedSide ? 'treated' : 'control'}${post ? 'Post' : 'Pre'}` } });
  return reasons;
}

/** What a reader of the difference must know. */
export function twoByTwoWarnings(seen: {
  treated: number;
  comparison: number;
  periods: TwoByTwoDetail['periods'];
  before: PreTrend | null;
  missing: number;
  seenOnce: number;
  units: number;
}): Remark[] {
  const found: Remark[] = [];
  if (seen.treated === 1) found.push({ code: 'one-treated-unit', params: { found: 1, needed: DID_NEEDS.treated } });
  else if (seen.treated < DID_NEEDS.treated)
    found.push({ code: 'few-treated-units', params: { found: seen.treated, needed: DID_NEEDS.treated } });
  if (seen.comparison < DID_NEEDS.comparison)
    found.push({ code: 'too-few-comparisons', params: { found: seen.comparison, needed: DID_NEEDS.comparison } });
  const pre = seen.periods?.pre ?? 1;
  if (pre < DID_NEEDS.pre) found.push({ code: 'too-few-pre-periods', params: { found: pre, needed: DID_NEEDS.pre } });
  if (seen.before && seen.before.p < PRE_TREND_LIMIT)
    found.push({ code: 'pre-trend-differs', params: { p: seen.before.p, limit: PRE_TREND_LIMIT } });
  if (seen.missing > 0 || seen.seenOnce > 0)
    found.push({ code: 'missing-data', params: { rows: seen.missing, unitsSeenOnce: seen.seenOnce, units: seen.units } });
  return found;
}
