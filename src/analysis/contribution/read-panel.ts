import type { ReasonCode } from '#domain/answer/codes';
import type { Remark } from '#domain/answer/answer';
import type { Contrast, PredictorSet } from './contrast.ts';
import { columnMeans } from './placebo.ts';
import type { PanelQuestion } from './panel-question.ts';
import { usablePanel, type UsablePanel } from './usable-panel.ts';

/** A panel made ready, or every reason why it cannot be. */
export interface ReadPanel {
  usable: UsablePanel;
  contrast: Contrast;
  warnings: readonly Remark[];
  reasons: readonly Remark<ReasonCode>[];
}

const FEWEST_PRE = { 'sc-outcome': 5, 'sc-predictors': 5, sdid: 5, did: 1 } as const;
/** p cannot reach .05 with fewer. */
const FEWEST_COMPARISONS = 20;
/** Up to here years suffice for a number, not for a claim. */
const SHORT_PRE = 8;
const SHORT_POST = 2;

/** Leaves out what has holes, splits at the start, and says what is too little. */
export function readPanel(question: PanelQuestion, start: number): ReadPanel {
  const warnings: Remark[] = [];
  const reasons: Remark<ReasonCode>[] = [];
  const kept = keptPredictors(question);
  if (kept.dropped.length > 0) warnings.push({ code: 'predictors-dropped', params: { predictors: kept.dropped } });
  const usable = usablePanel(question.panel, question.treated, [...(question.excluded ?? []), ...kept.without], start);
  const units = [...new Set([...usable.droppedUnits, ...kept.without])].sort();
  if (usable.droppedTimes.length > 0 || units.length > 0) warnings.push({ code: 'missing-data' });
  if (usable.droppedTimes.length > 0) warnings.push({ code: 'periods-dropped', params: { periods: usable.droppedTimes.map(String) } });
  if (units.length > 0) warnings.push({ code: 'comparisons-dropped', params: { areas: units } });
  if (usable.lastPreMissing) reasons.push({ code: 'missing-data', params: { period: 'last before the start' } });

  const after = usable.times.filter((time) => time >= start).length;
  const before = usable.times.length - after;
  const limited = question.fitTimes && new Set(question.fitTimes);
  const fit = Array.from({ length: before }, (_, t) => t).filter((t) => !limited || limited.has(usable.times[t]!));
  const fewest = FEWEST_PRE[question.design];
  if (fit.length < fewest) reasons.push({ code: 'too-few-pre-periods', params: { n: fit.length, needed: fewest } });
  else if (fit.length < 5) warnings.push({ code: 'too-few-pre-periods', params: { n: fit.length, needed: 5 } });
  else if (fit.length < SHORT_PRE && question.design !== 'did') warnings.push({ code: 'short-pre-period', params: { n: fit.length } });
  if (after < 1) reasons.push({ code: 'too-few-post-periods', params: { n: after, needed: 1 } });
  else if (after < SHORT_POST && question.design !== 'did')
    warnings.push({ code: 'too-few-post-periods', params: { n: after, needed: SHORT_POST } });
  compareCount(question, usable.names.length, reasons, warnings);
  if (question.design === 'sc-predictors' && kept.predictors.length === 0)
    reasons.push({ code: 'missing-data', params: { predictors: 0 } });

  const contrast: Contrast = {
    controls: usable.controls,
    treated: columnMeans(usable.treated),
    treatedCount: question.treated.length,
    fit,
    start: before,
    predictors: question.design === 'sc-predictors' ? predictorSet(question, kept, usable.names) : null,
  };
  return { usable: { ...usable, droppedUnits: units }, contrast, warnings, reasons };
}

function compareCount({ design, placebo }: PanelQuestion, n: number, reasons: Remark<ReasonCode>[], warnings: Remark[]): void {
  const needed = design === 'did' ? 10 : FEWEST_COMPARISONS;
  const few = { code: 'too-few-comparisons', params: { n, needed } } as const;
  // Without placebo nothing is claimed: a textbook's number may be had, with the warning.
  if (n < 1 || (n < needed && placebo && design !== 'did')) reasons.push(few);
  else if (n < needed) warnings.push(few);
}

interface KeptPredictors {
  predictors: readonly number[];
  dropped: string[];
  without: string[];
}

/** Predictors of which a treated area has no value are dropped; then comparison areas that miss one. */
function keptPredictors({ panel, treated, predictors = [], design, predictorWeights }: PanelQuestion): KeptPredictors {
  if (design !== 'sc-predictors') return { predictors: [], dropped: [], without: [] };
  const rows = treated.map((unit) => panel.units.indexOf(unit));
  const used = predictors.map((_, p) => p).filter((p) => (predictorWeights?.[p] ?? 1) > 0);
  const kept = used.filter((p) => rows.every((unit) => predictors[p]!.values[unit] !== null));
  const without = panel.units.filter((unit, i) => !treated.includes(unit) && kept.some((p) => predictors[p]!.values[i] === null));
  return { predictors: kept, dropped: used.filter((p) => !kept.includes(p)).map((p) => predictors[p]!.name), without };
}

function predictorSet(
  { panel, treated, predictors = [], predictorWeights }: PanelQuestion,
  kept: KeptPredictors,
  names: readonly string[],
): PredictorSet {
  const row = (unit: string) => kept.predictors.map((p) => predictors[p]!.values[panel.units.indexOf(unit)]!);
  return {
    controls: names.map(row),
    treated: columnMeans(treated.map(row)),
    importance: kept.predictors.map((p) => predictorWeights?.[p] ?? 1),
  };
}
