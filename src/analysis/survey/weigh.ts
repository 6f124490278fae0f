import type { Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { alignTotals } from './align-totals.ts';
import { type KishEffect, kishEffect } from './kish.ts';
import { type Margin, UNCODED, countByCode } from './margin.ts';
import { RAKING, type RakeLimits, type Raking, rake } from './rake.ts';
import { TRIM_AT, type Trimming, largestRatio, trimWeights } from './trim.ts';
import { type WeightedGroup, groupRemarks, weightedGroups } from './weighted-groups.ts';
import { SURVEY_MINIMUM } from './minimums.ts';

export interface WeighOptions extends RakeLimits {
  /** Cut weights at so many times the median; null leaves them as they come. 5 unless told. */
  trimAt?: number | null;
}

/** Respondents made to count as the register says; an inner step, from which `surveyMean` answers. */
export interface Weighting {
  /** The respondents that are weighted: those with every margin filled in, as rows of the question. */
  rows: Int32Array;
  /** Base and final weight of each of those; final weights add up to `total`. null where there are none. */
  base: Float64Array;
  weights: Float64Array | null;
  margins: readonly Margin[];
  /** People in the population. */
  total: number;
  rounds: number;
  kish: KishEffect | null;
  trimming: Omit<Trimming, 'weights'> | null;
  groups: readonly WeightedGroup[];
  /** Why no number may come from these weights; empty when one may. */
  reasons: readonly Remark<ReasonCode>[];
  warnings: readonly Remark[];
}

/**
 * Weights of a survey (docs/methods/enquete): raked from base weights to register margins, trimmed at 5 times the
 * median and raked again, with what that costs and what is to be told of it. Respondents of whom a margin
 * is missing are left out and counted. Refuses, in `reasons`: a category with people but no respondent, no
 * convergence, effective n under 30.
 *
 * @param base one weight per respondent, finite and above 0
 * @param given at least one margin, with a total above 0
 */
export function weighSurvey(base: ArrayLike<number>, given: readonly Margin[], options: WeighOptions = {}): Weighting {
  const rows = completeRows(base.length, given);
  const { margins, total, from, scaled } = alignTotals(
    given.map((margin) => ({ ...margin, codes: Int32Array.from(rows, (row) => margin.codes[row] ?? 0) })),
  );
  const own = Float64Array.from(rows, (row) => base[row] ?? 0);
  const warnings: Remark[] = [];
  if (rows.length < base.length) warnings.push({ code: 'missing-data', params: { respondents: base.length - rows.length } });
  for (const { name, total: other } of scaled)
    warnings.push({ code: 'margins-differ', params: { margin: name, total: other, used: total, from } });

  const unweighted = { rows, base: own, margins, total, groups: weightedGroups(margins, null) };
  const empty = emptyCategories(margins);
  if (empty.length > 0) return { ...unweighted, weights: null, rounds: 0, kish: null, trimming: null, reasons: empty, warnings };

  const raked = rake(own, margins, options);
  if (!raked.converged) {
    return {
      ...unweighted,
      weights: null,
      rounds: raked.rounds,
      kish: null,
      trimming: null,
      reasons: [noConvergence(raked, options)],
      warnings,
    };
  }
  const trimming = trim(raked.weights, margins, options.trimAt === undefined ? TRIM_AT : options.trimAt);
  const weights = trimming?.weights ?? raked.weights;
  const kish = kishEffect(weights);
  const groups = weightedGroups(margins, weights);
  warnings.push(...weightRemarks(raked.weights, weights, trimming, kish), ...groupRemarks(margins, groups));
  const reasons: Remark<ReasonCode>[] =
    kish.nEff < SURVEY_MINIMUM.nEff ? [{ code: 'low-effective-n', params: { nEff: kish.nEff, least: SURVEY_MINIMUM.nEff } }] : [];
  return { ...unweighted, weights, rounds: raked.rounds, kish, trimming: withoutWeights(trimming), groups, reasons, warnings };
}

function completeRows(respondents: number, margins: readonly Margin[]): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < respondents; row += 1) if (margins.every(({ codes }) => codes[row] !== UNCODED)) rows.push(row);
  return Int32Array.from(rows);
}

function emptyCategories(margins: readonly Margin[]): Remark<ReasonCode>[] {
  return margins.flatMap(({ name, categories, totals, codes }) => {
    const counts = countByCode(codes, categories.length);
    return categories.flatMap((category, at): Remark<ReasonCode>[] =>
      counts[at] === 0 && (totals[at] ?? 0) > 0
        ? [{ code: 'empty-category', params: { margin: name, category, people: totals[at] ?? 0 } }]
        : [],
    );
  });
}

function noConvergence({ rounds, worst }: Raking, { tolerance = RAKING.tolerance }: WeighOptions): Remark<ReasonCode> {
  return { code: 'no-convergence', params: { rounds, worst, tolerance } };
}

function trim(raked: Float64Array, margins: readonly Margin[], trimAt: number | null): Trimming | null {
  return trimAt === null ? null : trimWeights(raked, margins, trimAt);
}

/** What the spread of the weights makes it necessary to say: also a trimmed survey had extreme weights. */
function weightRemarks(raked: Float64Array, weights: Float64Array, trimming: Trimming | null, { deff, nEff }: KishEffect): Remark[] {
  const remarks: Remark[] = [];
  const largest = largestRatio(raked);
  if (largest > TRIM_AT) remarks.push({ code: 'extreme-weights', params: { largest, left: largestRatio(weights), limit: TRIM_AT } });
  if (trimming && trimming.trimmed > 0 && trimming.reached)
    remarks.push({ code: 'weights-trimmed', params: { respondents: trimming.trimmed } });
  if (deff > SURVEY_MINIMUM.designEffect) remarks.push({ code: 'design-effect-high', params: { of: 'weights', deff, nEff } });
  return remarks;
}

function withoutWeights(trimming: Trimming | null): Weighting['trimming'] {
  if (trimming === null) return null;
  const { trimmed, largestBefore, largestAfter, reached } = trimming;
  return { trimmed, largestBefore, largestAfter, reached };
}
