import type { Answer, Remark } from '#domain/answer/answer';
import type { ClaimVerdict, ReasonCode } from '#domain/answer/codes';
import type { PanelContribution } from '#domain/answer/contribution';
import { beforeAfter, type BeforeAfter } from './before-after.ts';
import { panelContribution } from './panel-contribution.ts';
import type { PanelQuestion } from './panel-question.ts';

/** Rungs from what was done (0) to synthetic DiD with placebo (4); see docs/methods/bijdrage. */
export const RUNGS = [0, 1, 2, 3, 4] as const;
export type Rung = (typeof RUNGS)[number];

/** A question of the ladder: it chooses the design and always asks for a claim. */
export type ContributionQuestion = Omit<PanelQuestion, 'design' | 'placebo' | 'predictors' | 'predictorWeights'>;

/** The course of the treated areas with that of the others beside it, for interrupted time series. */
export interface InterruptedSeries {
  times: readonly number[];
  treated: readonly (number | null)[];
  /** Mean of the comparison areas; null without any. */
  comparison: readonly (number | null)[] | null;
  /** How many areas the two means are of. */
  areas: { treated: number; comparison: number };
  start: number;
  promisedEffect: number | null;
}

/** Rung 2 is handed in: what an interrupted time series answers, with its claim. */
export type InterruptedAnswer = (series: InterruptedSeries) => Answer<{ claim: ClaimVerdict | null }>;

interface Climbed {
  claim: ClaimVerdict;
  /** Rung 4b: outcome-only synthetic control, which shows which areas make the comparison; on rung 4 only. */
  beside: Answer<PanelContribution> | null;
  /** Why not higher: every rung above the one taken with what it lacked, highest first. */
  notHigher: readonly { rung: Rung; reasons: readonly Remark<ReasonCode>[] }[];
}

/** The rung that was taken with its answer; at rung 0 only what was done can be told. */
export type Contribution = Climbed &
  (
    | { rung: 3 | 4; answer: Answer<PanelContribution> }
    | { rung: 2; answer: Answer<{ claim: ClaimVerdict | null }> }
    | { rung: 1; answer: Answer<BeforeAfter> }
    | { rung: 0; answer: null }
  );

/**
 * Takes the highest rung that the data allow. 4 needs 8 years before, 2 after and 20 comparison areas; 3
 * needs 5 before, 1 after, 5 treated and 10 comparison areas whose gap did not move before; 2 is an
 * interrupted time series, whose claim asks for enough areas too; with 5 to 7 years synthetic DiD is still shown, at most `inconclusive`; 1 says
 * what changed after the start, never why; 0 what was done. Work too small to see is not looked for on a
 * lower rung: that would only find chance.
 *
 * @param interrupted the answer of rung 2; without it that rung is passed over with reason `not-judged`
 */
export function contribution(question: ContributionQuestion, interrupted: InterruptedAnswer | null = null): Contribution {
  const { start } = question;
  const notHigher: { rung: Rung; reasons: readonly Remark<ReasonCode>[] }[] = [];
  const passedOver = (rung: Rung, reasons: readonly Remark<ReasonCode>[]) => void notHigher.push({ rung, reasons });
  const nothing = (claim: ClaimVerdict): Contribution => ({ rung: 0, claim, answer: null, beside: null, notHigher });
  if (start === null) {
    for (const rung of [4, 3, 2, 1] as const) passedOver(rung, [{ code: 'start-unknown' }]);
    return nothing('refused');
  }

  const fourth = panelContribution({ ...question, design: 'sdid', placebo: true });
  const beside = fourth.status === 'ok' ? panelContribution({ ...question, design: 'sc-outcome', placebo: true }) : null;
  const lacking = fourth.status === 'ok' ? shortOfFourth(fourth.detail) : fourth.reasons;
  if (fourth.status === 'ok' && lacking.length === 0) return { rung: 4, claim: claimIn(fourth), answer: fourth, beside, notHigher };
  passedOver(4, lacking);
  if (lacking.some(({ code }) => code === 'effect-too-small-to-see')) return nothing('refused');

  const third = panelContribution({ ...question, design: 'did', placebo: true });
  const apart = third.status === 'ok' ? shortOfThird(question, third) : third.reasons;
  if (third.status === 'ok' && apart.length === 0) return { rung: 3, claim: claimIn(third), answer: third, beside: null, notHigher };
  passedOver(3, apart);

  const series = seriesOf(question, start);
  const second = interrupted?.(series) ?? null;
  if (second?.status === 'ok') {
    const claim = series.comparison === null ? 'inconclusive' : (second.detail.claim ?? 'inconclusive');
    return { rung: 2, claim, answer: second, beside: null, notHigher };
  }
  passedOver(2, second?.reasons ?? [{ code: 'not-judged' }]);
  if (fourth.status === 'ok') return { rung: 4, claim: 'inconclusive', answer: fourth, beside, notHigher };

  const first = beforeAfter(series.times, series.treated, start);
  if (first.status === 'ok') return { rung: 1, claim: 'refused', answer: first, beside: null, notHigher };
  passedOver(1, first.reasons);
  return nothing('refused');
}

function claimIn(answer: Answer<PanelContribution>): ClaimVerdict {
  return answer.status === 'ok' ? (answer.detail.claim ?? 'inconclusive') : 'refused';
}

function shortOfFourth({ preYears, postYears }: PanelContribution): Remark<ReasonCode>[] {
  const reasons: Remark<ReasonCode>[] = [];
  if (preYears < 8) reasons.push({ code: 'too-few-pre-periods', params: { n: preYears, needed: 8 } });
  if (postYears < 2) reasons.push({ code: 'too-few-post-periods', params: { n: postYears, needed: 2 } });
  return reasons;
}

function shortOfThird({ treated }: ContributionQuestion, answer: Answer<PanelContribution>): Remark<ReasonCode>[] {
  if (answer.status !== 'ok') return [...answer.reasons];
  const { detail, n } = answer;
  const reasons: Remark<ReasonCode>[] = [];
  if (treated.length === 1) reasons.push({ code: 'one-treated-unit', params: { n: 1, needed: 5 } });
  else if (treated.length < 5) reasons.push({ code: 'few-treated-units', params: { n: treated.length, needed: 5 } });
  if (n < 10) reasons.push({ code: 'too-few-comparisons', params: { n, needed: 10 } });
  if (detail.preYears < 5) reasons.push({ code: 'too-few-pre-periods', params: { n: detail.preYears, needed: 5 } });
  // With too few years nobody saw whether the gap moved: that is said already.
  if (detail.claim === 'refused' && (detail.preTrend !== null || reasons.length === 0))
    reasons.push({ code: 'pre-trend-differs', params: { p: detail.preTrend?.pValue ?? 0 } });
  return reasons;
}

/** Means per year; a year in which one of the areas has no value has no mean. */
function seriesOf({ panel, treated, excluded = [], promisedEffect = null }: ContributionQuestion, start: number): InterruptedSeries {
  const order = panel.times.map((_, t) => t).sort((a, b) => panel.times[a]! - panel.times[b]!);
  const apart = new Set([...treated, ...excluded]);
  const meanOf = (rows: readonly (readonly (number | null)[])[]) =>
    order.map((t) => {
      const values = rows.map((row) => row[t]!);
      return values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + value!, 0) / values.length;
    });
  const others = panel.units
    .flatMap((unit, i) => (apart.has(unit) ? [] : [panel.y[i]!]))
    .filter((row) => row.every((value) => value !== null));
  return {
    times: order.map((t) => panel.times[t]!),
    treated: meanOf(treated.map((unit) => panel.y[panel.units.indexOf(unit)]!)),
    comparison: others.length > 0 ? meanOf(others) : null,
    areas: { treated: treated.length, comparison: others.length },
    start,
    promisedEffect,
  };
}
