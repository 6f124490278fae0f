import type { Remark } from '#domain/answer/answer';
import type { ClaimVerdict } from '#domain/answer/codes';
import type { ClaimCondition, PanelContribution } from '#domain/answer/contribution';
import { claimOf } from './claim.ts';
import { claimOfDid, PRE_TREND_LEVEL } from './claim-did.ts';
import type { Contrast, ContrastEstimate } from './contrast.ts';
import type { PanelQuestion } from './panel-question.ts';
import { preTrend } from './pre-trend.ts';
import type { ReadPanel } from './read-panel.ts';
import { DETECTABLE, intervalOf, placeboOf, secondDesign, untouchedOutcome, withoutOne } from './witnesses.ts';

type Judged = Pick<
  PanelContribution,
  'placebo' | 'second' | 'smallestDetectable' | 'placeboInTime' | 'leaveOneOut' | 'untouched' | 'preTrend' | 'claim' | 'conditions'
> & { warnings: readonly Remark[]; ci95: readonly [number, number] | null };

/** The placebo runs, the other witnesses, and the claim that they allow; without placebo no claim. */
export function judgePanel(
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
    const barred = warnings.some(({ code }) => code === 'pre-trend-differs' || (design !== 'did' && code === 'too-few-comparisons'));
    return { ...none, preTrend: trend, claim: barred ? 'refused' : null, warnings };
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
  const rule: { claim: ClaimVerdict; conditions: readonly ClaimCondition[] } =
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
