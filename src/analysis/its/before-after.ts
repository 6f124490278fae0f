import { firstAutocorrelation } from '#analysis/regression/autocorrelation';
import { leastSquares } from '#analysis/regression/least-squares';
import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { Claim, ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import type { SeriesPoint, Term } from './its-detail.ts';
import { knownPoints } from './known-points.ts';
import { COLUMN, segmentedDesign, type KnownPoint } from './segmented-design.ts';
import { coefficientTerm, combinationTerm } from './term.ts';

/** METHODS 2, rung 1. */
export const BEFORE_AFTER_NEEDS = { pre: 5, post: 3 } as const;

export interface BeforeAfterDetail {
  preMean: number;
  postMean: number;
  preSlope: Term;
  postSlope: Term;
  slopeChange: Term;
  /** Mean distance after the start from the line before it, continued. */
  departure: Term;
  autocorrelation: number | null;
  moments: { pre: number; post: number; missing: number };
  /** Always `inconclusive`: before and after alone never shows a cause. */
  claim: Claim;
}

/**
 * The trend before and after a start, without comparison (METHODS 2, rung 1): says at most that something changed after the start.
 * Two straight lines by least squares; errors times sqrt((1+r1)/(1-r1)) where the residuals resemble the year before (METHODS 1),
 * Student's t with n-4 degrees of freedom. The estimate is the change of slope per unit of time.
 *
 * @param points in any order, at most one a moment; missing ones are left out and said
 */
export function beforeAfter(points: readonly SeriesPoint[], { start }: { start: number }): Answer<BeforeAfterDetail> {
  const known = knownPoints(points);
  const pre = known.filter(({ time }) => time < start);
  const post = known.filter(({ time }) => time >= start);
  const missing = points.length - known.length;
  const warnings: Remark[] = missing > 0 ? [{ code: 'missing-data', params: { moments: missing, of: points.length } }] : [];
  const reasons = tooFew(known.length, pre.length, post.length);
  if (reasons.length > 0) return refused(method('before-after'), known.length, reasons, { warnings });
  const design = segmentedDesign(known, { start, slopeChange: true, season: null });
  const fit = leastSquares(
    design.rows,
    known.map(({ y }) => y),
  );
  if (!fit || known.every(({ y }) => y === known[0]?.y))
    return refused(method('before-after'), known.length, [{ code: 'no-time-variation' }], { warnings });
  const spare = fit.degreesOfFreedom;
  const autocorrelation = firstAutocorrelation(fit.residuals, design.followsPrevious);
  const likeness = Math.min(0.99, Math.max(0, autocorrelation ?? 0));
  const variance = (fit.residuals.reduce((sum, value) => sum + value * value, 0) / spare) * ((1 + likeness) / (1 - likeness));
  const covariance = fit.bread.map((row) => row.map((value) => value * variance));
  const slopeChange = coefficientTerm(fit.coefficients, covariance, COLUMN.level + 1, spare);
  return given(
    method('before-after'),
    known.length,
    {
      estimate: slopeChange.est,
      interval: { ...slopeChange.ci95, level: 0.95 },
      detail: {
        preMean: mean(pre),
        postMean: mean(post),
        preSlope: coefficientTerm(fit.coefficients, covariance, COLUMN.slope, spare),
        postSlope: combinationTerm(fit.coefficients, covariance, [0, 1, 0, 1], spare),
        slopeChange,
        departure: combinationTerm(fit.coefficients, covariance, design.effectWeights, spare),
        autocorrelation,
        moments: { pre: pre.length, post: post.length, missing },
        claim: 'inconclusive',
      },
    },
    { warnings },
  );
}

function tooFew(known: number, pre: number, post: number): Remark<ReasonCode>[] {
  if (known === 0) return [{ code: 'missing-data', params: { found: 0 } }];
  const needs = BEFORE_AFTER_NEEDS;
  return [
    ...(pre < needs.pre ? [{ code: 'too-few-pre-periods' as const, params: { found: pre, needed: needs.pre } }] : []),
    ...(post < needs.post ? [{ code: 'too-few-post-periods' as const, params: { found: post, needed: needs.post } }] : []),
  ];
}

function mean(points: readonly KnownPoint[]): number {
  return points.reduce((sum, { y }) => sum + y, 0) / points.length;
}
