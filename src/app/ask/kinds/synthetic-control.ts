import { panelContribution } from '#analysis/contribution/panel-contribution';
import type { PanelQuestion } from '#analysis/contribution/panel-question';
import type { Remark } from '#domain/answer/answer';
import { syntheticControlQuestion, type SyntheticControlQuestion } from '#domain/ask/synthetic-control';
import { syntheticControlSteps } from '#i18n/ask/synthetic-control';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralRemarks } from '../neutral-remarks.ts';

export const syntheticControlKind = askKind({
  kind: 'synthetic-control',
  also: ['contribution-panel', 'sdid', 'synthetic-did', 'sc'],
  synonyms: {
    panel: ['data'],
    'panel.units': ['areas', 'names', 'unit'],
    'panel.times': ['years', 'periods', 'time'],
    'panel.y': ['values', 'outcome', 'Y', 'outcomes'],
    treated: ['treatedUnits', 'treatedUnit', 'treatedAreas'],
    start: ['startTime', 'startYear', 'from', 'treatmentStart'],
    method: ['estimator', 'design'],
    predictorWeights: ['V', 'v'],
    fitTimes: ['fitYears', 'fitPeriods'],
    excluded: ['exclude'],
    promisedEffect: ['promised'],
  },
  schema: syntheticControlQuestion,
  answer: (question) => neutralOf(panelQuestion(question)),
  explain: (question, answer, language) =>
    syntheticControlSteps[language]({
      design: question.method,
      treated: question.treated.length,
      start: question.start,
      status: String(answer['status']),
      comparisons: Number(answer['n']),
      counting: Object.keys((answer['weights'] ?? {}) as object).length,
      preYears: answer['preYears'] as number | undefined,
      postYears: answer['postYears'] as number | undefined,
      droppedTimes: (answer['droppedTimes'] ?? []) as number[],
      droppedUnits: (answer['droppedUnits'] ?? []) as string[],
      placebo: (answer['placebo'] ?? null) as { n: number; rank: number; exhaustive: boolean } | null,
      claim: (answer['claim'] ?? null) as string | null,
      failed: ((answer['conditions'] ?? []) as { step: string; holds: boolean }[]).filter(({ holds }) => !holds).map(({ step }) => step),
      reasons: (answer['reasons'] ?? []) as string[],
    }),
});

function panelQuestion(question: SyntheticControlQuestion): PanelQuestion {
  const { method, predictors, predictorWeights, panel } = question;
  return {
    ...question,
    design: method,
    predictors: predictors.map(({ name, values }) => ({
      name,
      values: Array.isArray(values) ? values : panel.units.map((unit) => values[unit] ?? null),
    })),
    predictorWeights:
      predictorWeights === null || Array.isArray(predictorWeights)
        ? predictorWeights
        : predictors.map(({ name }) => predictorWeights[name] ?? 0),
  };
}

/** A number may be shown while the claim may not: then the reasons are those of the claim. */
function barring(warnings: readonly Remark[]): string[] {
  return warnings
    .map(({ code }) => code)
    .filter((code) => code === 'pre-trend-differs' || code === 'too-few-comparisons' || code === 'too-few-pre-periods');
}

function neutralOf(question: PanelQuestion): Neutral {
  const answer = panelContribution(question);
  const common = { n: answer.n, method: { ...answer.method }, ...neutralRemarks(answer) };
  if (answer.status === 'refused') return { status: 'refused', claim: 'refused', ...common };
  const { placebo, second, placeboInTime, leaveOneOut, untouched, preTrend, conditions, ...detail } = answer.detail;
  return {
    status: 'ok',
    ...(detail.claim === 'refused' ? { reasons: barring(answer.warnings) } : {}),
    ...detail,
    ci95: answer.interval && [answer.interval.lower, answer.interval.upper],
    placebo: placebo && { ...placebo },
    second: second && { ...second },
    placeboInTime: placeboInTime && { ...placeboInTime },
    leaveOneOut: leaveOneOut && { ...leaveOneOut },
    untouched: untouched && { ...untouched },
    preTrend: preTrend && { ...preTrend },
    conditions: conditions.map((condition) => ({ ...condition })),
    ...common,
  };
}
