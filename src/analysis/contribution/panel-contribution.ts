import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import type { PanelContribution, PanelDesign } from '#domain/answer/contribution';
import { method, type MethodId } from '#domain/answer/method';
import { FEWEST_TREATED } from './claim-did.ts';
import type { ContrastEstimate } from './contrast.ts';
import { describePanel } from './describe-panel.ts';
import { ESTIMATORS } from './estimators.ts';
import { judgePanel } from './judge-panel.ts';
import type { PanelQuestion } from './panel-question.ts';
import { preFit, type PreFit } from './pre-fit.ts';
import { readPanel, type ReadPanel } from './read-panel.ts';
import { DETECTABLE, inTime } from './witnesses.ts';

const METHOD_OF: Readonly<Record<PanelDesign, MethodId>> = {
  'sc-outcome': 'synthetic-control',
  'sc-predictors': 'synthetic-control',
  sdid: 'synthetic-did',
  did: 'did',
};
/** From this share on one area is the whole comparison. */
const ALL_WEIGHT = 0.99;

/**
 * Whether something helped, from a yearly panel of treated and comparison areas: synthetic control,
 * synthetic difference-in-differences or plain difference-in-differences, with its placebo runs and the
 * claim that they allow (docs/methods/bijdrage; Abadie 2021 JEL 59(2); Arkhangelsky et al. 2021 AER 111(12)).
 *
 * The estimate is the mean effect from the start on, in the unit of the indicator. Missing values are left
 * out, year or area, and named. `n` counts comparison areas. Without `placebo` the claim is null.
 */
export function panelContribution(question: PanelQuestion): Answer<PanelContribution> {
  const ref = method(METHOD_OF[question.design]);
  if (question.start === null) return refused(ref, 0, [{ code: 'start-unknown' }]);
  const read = readPanel(question, question.start);
  const n = read.usable.names.length;
  if (read.reasons.length > 0) return refused(ref, n, read.reasons, { warnings: read.warnings });

  const estimate = ESTIMATORS[question.design].estimator(read.contrast);
  const fit = preFit(read.contrast, estimate, question.samplingError ?? null);
  const pretended = question.placebo || question.plausibleEffect != null ? inTime(question.design, read.contrast, read.usable.times) : null;
  const reasons = [...fitReasons(question, read, estimate, fit), ...tooSmall(question, pretended)];
  if (reasons.length > 0) return refused(ref, n, reasons, { warnings: read.warnings });

  const warnings = [...read.warnings, ...designWarnings(question, read, estimate, fit)];
  const judged = judgePanel(question, question.start, read, estimate, pretended, warnings);
  const detail = { ...describePanel(question, read, estimate, fit), ...judged };
  const { ci95 } = judged;
  const interval = ci95 && { lower: ci95[0], upper: ci95[1], level: 0.95 };
  return given(ref, n, { estimate: estimate.att, interval, detail }, { warnings: judged.warnings });
}

function fitReasons(
  { design, otherProgrammes }: PanelQuestion,
  { usable }: ReadPanel,
  estimate: ContrastEstimate,
  fit: PreFit,
): Remark<ReasonCode>[] {
  if (design === 'did') return [];
  const reasons: Remark<ReasonCode>[] = [];
  if (fit.level === 'poor') reasons.push({ code: 'poor-pre-fit', params: { distance: estimate.preRmspe, bound: fit.bound } });
  const whole = wholeComparison(estimate, usable.names);
  if (whole !== null && otherProgrammes?.includes(whole)) reasons.push({ code: 'weight-on-one-comparison', params: { area: whole } });
  return reasons;
}

/** Too small to see is said from the years before the start only: nobody has to look first. */
function tooSmall({ plausibleEffect, shareReached }: PanelQuestion, pretended: PanelContribution['placeboInTime']): Remark<ReasonCode>[] {
  if (plausibleEffect == null || !pretended) return [];
  const expected = Math.abs(plausibleEffect) * (shareReached ?? 1);
  const smallest = DETECTABLE * pretended.se;
  return expected < smallest ? [{ code: 'effect-too-small-to-see', params: { expected, smallest } }] : [];
}

function designWarnings(question: PanelQuestion, { usable, contrast }: ReadPanel, estimate: ContrastEstimate, fit: PreFit): Remark[] {
  const warnings: Remark[] = [];
  if (question.design === 'sc-predictors' && !question.predictorWeights) warnings.push({ code: 'predictor-weights-equal' });
  if (question.design === 'did') {
    if (contrast.treatedCount === 1) warnings.push({ code: 'one-treated-unit' });
    else if (contrast.treatedCount < FEWEST_TREATED)
      warnings.push({ code: 'few-treated-units', params: { n: contrast.treatedCount, needed: FEWEST_TREATED } });
    return warnings;
  }
  if (fit.level === 'fair') warnings.push({ code: 'fair-pre-fit', params: { distance: estimate.preRmspe, bound: fit.bound } });
  const whole = wholeComparison(estimate, usable.names);
  if (whole !== null) warnings.push({ code: 'weight-on-one-comparison', params: { area: whole } });
  return warnings;
}

function wholeComparison({ weights }: ContrastEstimate, names: readonly string[]): string | null {
  const found = weights.findIndex((weight) => weight >= ALL_WEIGHT);
  return found === -1 ? null : names[found]!;
}
