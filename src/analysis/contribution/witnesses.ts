import type { PanelContribution, PanelDesign, PlaceboFinding, SecondDesign } from '#domain/answer/contribution';
import type { Contrast, ContrastEstimate } from './contrast.ts';
import { ESTIMATORS } from './estimators.ts';
import { leaveOneOut } from './leave-one-out.ts';
import type { PanelQuestion } from './panel-question.ts';
import { effectSize, runPlacebo } from './placebo.ts';
import { placeboInTime } from './placebo-in-time.ts';
import { preFit } from './pre-fit.ts';
import { readPanel } from './read-panel.ts';
import { syntheticDid } from './synthetic-did.ts';

const Z = 1.96;
/** Standard errors of an effect that is seen in 8 of 10 cases at 5% (1.96 + 0.84). */
export const DETECTABLE = 2.8;

/** The placebo run of the design that was asked. null where no comparison area can be spared. */
export function placeboOf(design: PanelDesign, contrast: Contrast, estimate: ContrastEstimate): PlaceboFinding | null {
  const { estimator, extremeness } = ESTIMATORS[design];
  return runPlacebo(contrast, estimate, estimator, extremeness);
}

/** Synthetic DiD beside a synthetic control, and the other way round; none beside plain DiD. */
export function secondDesign(design: PanelDesign, contrast: Contrast): { found: SecondDesign; poor: boolean } | null {
  if (design === 'did') return null;
  const other: PanelDesign = design === 'sdid' ? 'sc-outcome' : 'sdid';
  const estimate = ESTIMATORS[other].estimator(contrast);
  const placebo = placeboOf(other, contrast, estimate);
  if (!placebo) return null;
  const { att, preRmspe } = estimate;
  const { se, rank, pValue } = placebo;
  const found = { design: other, att, se, ci95: other === 'sdid' ? intervalOf(att, se) : null, rank, pValue, preRmspe };
  return { found, poor: preFit(contrast, estimate, null).level === 'poor' };
}

/** docs/methods/bijdrage: the estimate and 1.96 placebo standard errors on either side. */
export function intervalOf(att: number, se: number): readonly [number, number] {
  return [att - Z * se, att + Z * se];
}

/** The placebo in time, by the design that needs no equal level. */
export function inTime(design: PanelDesign, contrast: Contrast, times: readonly number[]): PanelContribution['placeboInTime'] {
  const found = placeboInTime(contrast, design === 'did' ? ESTIMATORS.did.estimator : syntheticDid);
  return found && { start: times[found.start]!, att: found.att, se: found.se, pValue: found.pValue };
}

/** The range of the effect over comparison areas left out, by name. */
export function withoutOne(
  design: PanelDesign,
  contrast: Contrast,
  estimate: ContrastEstimate,
  names: readonly string[],
): PanelContribution['leaveOneOut'] {
  const found = leaveOneOut(contrast, estimate, ESTIMATORS[design].estimator);
  return found && { ...found, weakestWithout: names[found.weakestWithout]! };
}

/** The same question of an outcome that cannot have been touched, by synthetic DiD. null where it cannot be asked. */
export function untouchedOutcome(question: PanelQuestion, start: number): PanelContribution['untouched'] {
  if (!question.untouched) return null;
  const asked = { ...question, design: 'sdid' as const, panel: { ...question.panel, y: question.untouched }, fitTimes: null };
  const { contrast, reasons } = readPanel(asked, start);
  if (reasons.length > 0) return null;
  const estimate = syntheticDid(contrast);
  const placebo = runPlacebo(contrast, estimate, syntheticDid, effectSize);
  return placebo && { att: estimate.att, se: placebo.se, pValue: placebo.pValue };
}
