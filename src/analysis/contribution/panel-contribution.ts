import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import type { ClaimCondition, PanelContribution, PanelDesign } from '#domain/answer/contribution';
import type { Claim } from '#domain/answer/codes';
import { method, type MethodId } from '#domain/answer/method';
import { claimOf } from './claim.ts';
import { claimOfDid, FEWEST_TREATED, PRE_TREND_LEVEL } from './claim-did.ts';
import type { Contrast, ContrastEstimate } from './contrast.ts';
import { ESTIMATORS } from './estimators.ts';
import type { PanelQuestion } from './panel-question.ts';
import { preFit, type PreFit } from './pre-fit.ts';
import { preTrend } from './pre-trend.ts';
import { readPanel, type ReadPanel } from './read-panel.ts';
import { DETECTABLE, inTime, intervalOf, placeboOf, secondDesign, untouchedOutcome, withoutOne } from './witnesses.ts';

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
 * claim that they allow (METHODS 2; Abadie 2021 JEL 59(2); Arkhangelsky et al. 2021 AER 111(12)).
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
  const judged = judge(question, question.start, read, estimate, pretended, warnings);
  const detail = { ...describe(question, read, estimate, fit), ...judged };
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

type Described = Pick<
  PanelContribution,
  | 'design'
  | 'att'
  | 'weights'
  | 'timeWeights'
  | 'times'
  | 'gaps'
  | 'preYears'
  | 'postYears'
  | 'preRmspe'
  | 'postRmspe'
  | 'preSd'
  | 'droppedTimes'
  | 'droppedUnits'
>;

function describe({ panel, design }: PanelQuestion, { usable, contrast }: ReadPanel, estimate: ContrastEstimate, fit: PreFit): Described {
  const times = [...panel.times].sort((a, b) => a - b);
  const counted = (names: readonly (string | number)[], weights: readonly number[]) =>
    Object.fromEntries(names.flatMap((name, i) => (weights[i]! > 0 ? [[String(name), weights[i]!]] : [])));
  const fitTimes = contrast.fit.map((t) => usable.times[t]!);
  return {
    design,
    att: estimate.att,
    weights: counted(usable.names, estimate.weights),
    timeWeights: estimate.timeWeights && counted(fitTimes, estimate.timeWeights),
    times,
    gaps: times.map((time) => estimate.gaps[usable.times.indexOf(time)] ?? null),
    preYears: contrast.start,
    postYears: contrast.treated.length - contrast.start,
    preRmspe: estimate.preRmspe,
    postRmspe: estimate.postRmspe,
    preSd: fit.ownSd,
    droppedTimes: usable.droppedTimes,
    droppedUnits: usable.droppedUnits,
  };
}

type Judged = Pick<
  PanelContribution,
  'placebo' | 'second' | 'smallestDetectable' | 'placeboInTime' | 'leaveOneOut' | 'untouched' | 'preTrend' | 'claim' | 'conditions'
> & { warnings: readonly Remark[]; ci95: readonly [number, number] | null };

function judge(
  question: PanelQuestion,
  start: number,
  { usable, contrast }: ReadPanel,
  estimate: ContrastEstimate,
  pretended: PanelContribution['placeboInTime'],
  before: readonly Remark[],
): Judged {
  const warnings = [...before];
  const { design } = question;
  const trend = design === 'did' ? trendBefore(contrast, estimate, usable.times) : null;
  if (trend && trend.pValue < PRE_TREND_LEVEL)
    warnings.push({ code: 'pre-trend-differs', params: { slope: trend.slope, p: trend.pValue } });
  const placebo = question.placebo ? placeboOf(design, contrast, estimate) : null;
  const none = {
    placebo: null,
    second: null,
    smallestDetectable: null,
    placeboInTime: null,
    leaveOneOut: null,
    untouched: null,
    conditions: [],
    ci95: null,
  };
  if (!placebo) {
    const moved = trend !== null && trend.pValue < PRE_TREND_LEVEL;
    return { ...none, preTrend: trend, claim: moved ? 'refused' : null, warnings };
  }

  const beside = secondDesign(design, contrast);
  const second = beside?.found ?? null;
  const leftOut = withoutOne(design, contrast, estimate, usable.names);
  const untouched = untouchedOutcome(question, start);
  if (question.untouched && !untouched) warnings.push({ code: 'not-judged', params: { what: 'untouched' } });
  if (beside?.poor) warnings.push({ code: 'poor-pre-fit', params: { distance: beside.found.preRmspe, design: beside.found.design } });
  if (pretended && pretended.pValue <= 0.1) warnings.push({ code: 'placebo-in-time-found', params: { p: pretended.pValue } });
  if (leftOut && !leftOut.signSurvives) warnings.push({ code: 'sign-depends-on-one-comparison', params: { area: leftOut.weakestWithout } });
  if (untouched && untouched.pValue <= 0.1) warnings.push({ code: 'untouched-outcome-moved', params: { p: untouched.pValue } });

  const own = { att: estimate.att, se: placebo.se, pValue: placebo.pValue, ci95: intervalOf(estimate.att, placebo.se) };
  const asked = design === 'sdid' || design === 'did';
  const wide = asked ? own : { ...second!, ci95: intervalOf(second!.att, second!.se) };
  const common = {
    interval: { lower: wide.ci95[0], upper: wide.ci95[1] },
    smallestDetectable: DETECTABLE * wide.se,
    pInTime: pretended?.pValue ?? null,
    signSurvives: leftOut?.signSurvives ?? false,
    pUntouched: untouched?.pValue ?? null,
    promised: question.promisedEffect ?? null,
  };
  const rule: { claim: Claim; conditions: readonly ClaimCondition[] } =
    design === 'did'
      ? claimOfDid({
          ...common,
          pValue: placebo.pValue,
          pPreTrend: trend?.pValue ?? null,
          treatedCount: contrast.treatedCount,
          comparisons: usable.names.length,
          preYears: contrast.fit.length,
        })
      : claimOf({
          ...common,
          pControl: design === 'sdid' ? second!.pValue : placebo.pValue,
          pSyntheticDid: wide.pValue,
          fits: !beside?.poor,
          enoughYears: contrast.fit.length >= 8 && contrast.treated.length - contrast.start >= 2,
        });
  return {
    placebo,
    second,
    smallestDetectable: common.smallestDetectable,
    placeboInTime: pretended,
    leaveOneOut: leftOut,
    untouched,
    preTrend: trend,
    ...rule,
    warnings,
    // Synthetic control has no interval of its own; that of synthetic DiD travels as the second design.
    ci95: asked ? own.ci95 : null,
  };
}

function trendBefore(contrast: Contrast, { gaps }: ContrastEstimate, times: readonly number[]): PanelContribution['preTrend'] {
  return preTrend(
    contrast.fit.map((t) => times[t]!),
    contrast.fit.map((t) => gaps[t]!),
  );
}
