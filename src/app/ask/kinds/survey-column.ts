import { type SurveyMean, type SurveyMeanOptions, surveyMean } from '#analysis/survey/survey-mean';
import type { Weighting } from '#analysis/survey/weigh';
import type { Answer, Remark } from '#domain/answer/answer';
import { categoryText } from '#domain/ask/rake-margins';
import type { Neutral } from '../ask-kind.ts';

/** The answers to one question of a survey: numbers (true is 1), or texts. */
export type Column = { kind: 'number'; values: (number | null)[] } | { kind: 'text'; values: (string | null)[]; answers: string[] };

export function columnOf(rows: readonly Readonly<Record<string, unknown>>[], key: string): Column {
  const values = rows.map((row) => row[key]);
  if (values.some((value) => typeof value === 'string' && value !== '')) {
    const texts = values.map(categoryText);
    return { kind: 'text', values: texts, answers: [...new Set(texts.filter((text) => text !== null))].sort() };
  }
  return { kind: 'number', values: values.map((value) => (categoryText(value) === null ? null : Number(value))) };
}

export interface Described {
  status: 'ok' | 'refused';
  reasons: readonly Remark[];
  warnings: readonly Remark[];
  numbers: Neutral;
}

/** A mean, or a share per answer: of texts the first refusal speaks for all, since all have the same people. */
export function describeColumn(weighting: Weighting, column: Column, options: SurveyMeanOptions): Described {
  if (column.kind === 'number') return describe(surveyMean(weighting, column.values, options), (mean) => ({ mean }));
  const parts = column.answers.map((answer) => ({
    answer,
    found: surveyMean(
      weighting,
      column.values.map((value) => (value === null ? null : Number(value === answer))),
      options,
    ),
  }));
  const [first] = parts;
  if (!first)
    return describe(
      surveyMean(
        weighting,
        column.values.map(() => null),
        options,
      ),
      () => ({}),
    );
  return {
    ...describe(first.found, () => ({})),
    warnings: parts.flatMap(({ found }) => found.warnings).filter(({ code }, at, all) => all.findIndex((one) => one.code === code) === at),
    numbers: {
      shares: Object.fromEntries(parts.flatMap(({ answer, found }) => (found.status === 'ok' ? [[answer, meanPart(found)]] : []))),
    },
  };
}

function describe(answer: Answer<SurveyMean>, numbers: (mean: Neutral) => Neutral): Described {
  return answer.status === 'ok'
    ? { status: 'ok', reasons: [], warnings: answer.warnings, numbers: numbers(meanPart(answer)) }
    : { status: 'refused', reasons: answer.reasons, warnings: answer.warnings, numbers: {} };
}

function meanPart(answer: Extract<Answer<SurveyMean>, { status: 'ok' }>): Neutral {
  const { standardError, degreesOfFreedom, designEffect, nEff } = answer.detail;
  return {
    est: answer.estimate,
    se: standardError,
    ci95: answer.interval && [answer.interval.lower, answer.interval.upper],
    df: degreesOfFreedom,
    deff: designEffect,
    n: answer.n,
    nEff,
  };
}
