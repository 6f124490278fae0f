import { studentQuantile } from '#analysis/distributions/student';
import { wilsonInterval } from '#analysis/proportion/wilson';
import { type Answer, type Interval, type Remark, given, refused } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import { clusterVariance } from './cluster-variance.ts';
import { type SurveyDesign, SIMPLE_DESIGN, designOf } from './design.ts';
import { kishEffect } from './kish.ts';
import { marginResiduals } from './margin-residuals.ts';
import { SURVEY_MINIMUM } from './minimums.ts';
import type { Weighting } from './weigh.ts';

export interface SurveyMean {
  /** Linearised standard error in the unit of the variable. */
  standardError: number;
  degreesOfFreedom: number;
  /** Variance over that of a plain random sample of as many people; null where everybody gave one answer. */
  designEffect: number | null;
  /** Kish's effective number of those asked. */
  nEff: number;
  /** The mean with every respondent counting alike, for beside it. */
  unweighted: number;
}

export interface SurveyMeanOptions {
  design?: SurveyDesign;
  level?: number;
  /** Only these respondents, as rows of the question: a group that is shown, so at least 10 of them. */
  within?: (row: number) => boolean;
  /** The figure speaks for an area: refused below an effective n of 30. A shown group is not. True unless `within`. */
  isAreaFigure?: boolean;
}

/**
 * The weighted mean of a question, with its linearised standard error: the residuals of the variable on the
 * margins, times the final weights, summed by cluster (Deville & Sarndal 1992; Lumley 2010, ch. 2 and 7).
 * A variable of 0 and 1 is a share: its interval is Wilson's, with the effective number, and where people came in
 * clusters with the smaller number that the clusters leave. Others have a t interval, with clusters less
 * strata as degrees of freedom.
 *
 * @param values one per respondent of the question, null where not answered: those are left out and counted
 * @returns n = the respondents that the number rests on; refused for the reasons of the weighting, without
 *   answers (`missing-data`), with a single cluster, or with fewer than 10 people or effective 30
 */
export function surveyMean(weighting: Weighting, values: readonly (number | null)[], options: SurveyMeanOptions = {}): Answer<SurveyMean> {
  const { design = SIMPLE_DESIGN, level = 0.95, within, isAreaFigure = within === undefined } = options;
  const { rows, weights } = weighting;
  const asked = Uint8Array.from(rows, (row) => (within && !within(row) ? 0 : 1));
  const counted = Uint8Array.from(rows, (row, i) => (asked[i] === 1 && values[row] !== null ? 1 : 0));
  const n = sum(counted);
  const silent = sum(asked) - n;
  const warnings: Remark[] = silent > 0 ? [{ code: 'missing-data', params: { answers: silent } }] : [];
  const refuse = (reasons: readonly Remark<ReasonCode>[]) => refused(method('weighting'), n, reasons, { warnings });

  if (weights === null) return refuse(weighting.reasons);
  if (n === 0) return refuse([{ code: 'missing-data', params: { answers: 0 } }]);
  const own = weights.map((weight, i) => weight * (counted[i] ?? 0));
  const { nEff } = kishEffect(own);
  const reasons = tooFew(n, nEff, within !== undefined, isAreaFigure);
  if (reasons.length > 0) return refuse(reasons);

  const y = Float64Array.from(rows, (row) => values[row] ?? 0);
  const { mean, variance: spread } = moments(y, own);
  const deviations = y.map((value, i) => (counted[i] === 1 ? value - mean : 0));
  const total = own.reduce((all, weight) => all + weight, 0);
  const contributions = marginResiduals(deviations, weighting.base, weighting.margins).map(
    (value, i) => (value * (weights[i] ?? 0)) / total,
  );
  const found = clusterVariance(contributions, designOf(design, rows), (i) => counted[i] === 1);
  if (found.degreesOfFreedom < 1) return refuse([{ code: 'too-few-points', params: { clusters: found.clusters } }]);

  const standardError = Math.sqrt(found.variance);
  const designEffect = spread > 0 ? found.variance / (spread / n) : null;
  if (found.loneStrata > 0) warnings.push({ code: 'lone-stratum', params: { strata: found.loneStrata } });
  if (designEffect !== null && designEffect > SURVEY_MINIMUM.designEffect && design.psu) {
    warnings.push({ code: 'design-effect-high', params: { of: 'clusters', deff: designEffect, nEff: n / designEffect } });
  }
  const interval = isShare(y, counted)
    ? wilsonInterval(clampShare(mean), effectiveNumber(mean, found.variance, nEff, design.psu !== null), level)
    : studentInterval(mean, standardError, found.degreesOfFreedom, level);
  const unweighted = y.reduce((all, value, i) => all + value * (counted[i] ?? 0), 0) / n;
  const detail = { standardError, degreesOfFreedom: found.degreesOfFreedom, designEffect, nEff, unweighted };
  return given(method('weighting'), n, { estimate: mean, interval, detail }, { warnings });
}

function tooFew(n: number, nEff: number, isGroup: boolean, isAreaFigure: boolean): Remark<ReasonCode>[] {
  const reasons: Remark<ReasonCode>[] = [];
  if (isGroup && n < SURVEY_MINIMUM.group)
    reasons.push({ code: 'too-few-in-category', params: { respondents: n, least: SURVEY_MINIMUM.group } });
  if (isAreaFigure && nEff < SURVEY_MINIMUM.nEff) reasons.push({ code: 'low-effective-n', params: { nEff, least: SURVEY_MINIMUM.nEff } });
  return reasons;
}

/** Weighted mean, and the weighted variance with n - 1 that a plain sample would show. */
function moments(y: Float64Array, weights: Float64Array): { mean: number; variance: number } {
  const total = weights.reduce((all, weight) => all + weight, 0);
  const mean = y.reduce((all, value, i) => all + value * (weights[i] ?? 0), 0) / total;
  const n = weights.filter((weight) => weight > 0).length;
  const squares = y.reduce((all, value, i) => all + (value - mean) ** 2 * (weights[i] ?? 0), 0);
  return { mean, variance: n > 1 ? ((squares / total) * n) / (n - 1) : 0 };
}

function isShare(y: Float64Array, counted: Uint8Array): boolean {
  return y.every((value, i) => counted[i] === 0 || value === 0 || value === 1);
}

/** Rounding may leave a share of everybody just above 1. */
function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Clusters may leave fewer people's worth of information than the weights do, never count for more. */
function effectiveNumber(share: number, variance: number, nEff: number, isClustered: boolean): number {
  const binomial = share * (1 - share);
  return isClustered && binomial > 0 && variance > 0 ? Math.min(nEff, binomial / variance) : nEff;
}

function studentInterval(mean: number, standardError: number, degreesOfFreedom: number, level: number): Interval {
  const half = studentQuantile(1 - (1 - level) / 2, degreesOfFreedom) * standardError;
  return { lower: mean - half, upper: mean + half, level };
}

function sum(flags: Uint8Array): number {
  return flags.reduce((all, flag) => all + flag, 0);
}
