import { distinctCodes } from '../neutral-remarks.ts';
import { codeMargin } from '#analysis/survey/code-margin';
import type { SurveyDesign } from '#analysis/survey/design';
import type { SurveyMeanOptions } from '#analysis/survey/survey-mean';
import { type Weighting, weighSurvey } from '#analysis/survey/weigh';
import { method } from '#domain/answer/method';
import { type RakeQuestion, rakeQuestion } from '#domain/ask/rake';
import { categoryOf, categoryText, readMargin } from '#domain/ask/rake-margins';
import { rakeSteps } from '#i18n/ask/rake';
import { type Neutral, askKind } from '../ask-kind.ts';
import { type Column, columnOf, describeColumn } from './survey-column.ts';

export const rakeKind = askKind({
  kind: 'rake',
  also: ['raking', 'weighting', 'post-stratification', 'poststratification', 'calibration'],
  synonyms: {
    rows: ['respondents', 'data'],
    margins: ['population', 'populationMargins', 'totals'],
    variable: ['y', 'question', 'value'],
    psu: ['cluster', 'clusters'],
    strata: ['stratum'],
    fpcPsu: ['fpc', 'populationPsus'],
    groups: ['groupBy', 'by', 'domain'],
    areas: ['area', 'byArea'],
    trim: ['trimming', 'trimAt'],
    openRecruitment: ['openLink', 'selfSelected'],
    'rows[].weight': ['baseWeight', 'w', 'pw'],
    'rows[].id': ['respondent'],
  },
  schema: rakeQuestion,
  answer: answerRake,
  explain: (question, answer, language) =>
    rakeSteps[language]({
      rows: question.rows.length,
      margins: Object.keys(question.margins),
      variable: question.variable ?? null,
      clusters: question.psu === undefined ? null : new Set(question.rows.map((row) => row[question.psu ?? ''])).size,
      refused: answer['status'] === 'refused' ? (answer['reasons'] as readonly string[]) : [],
      rounds: numberOf(answer['rounds']),
      kishDeff: numberOf(answer['kishDeff']),
      nEff: numberOf(answer['nEff']),
      trimmed: numberOf((answer['trim'] as Neutral | undefined)?.['respondents']),
    }),
});

function answerRake(question: RakeQuestion): Neutral {
  const { rows, variable } = question;
  const margins = Object.entries(question.margins).map(([name, written]) => {
    const read = readMargin(name, written, rows);
    const { margin } = codeMargin(
      name,
      read.totals,
      rows.map((row) => categoryOf(read, row)),
    );
    return { ...margin, crossed: read.factors.length > 1 };
  });
  const values = variable === undefined ? null : columnOf(rows, variable);
  if (question.recruitment === 'open' || question.openRecruitment === true) return openAnswer(values);
  const weighting = weighSurvey(
    rows.map(({ weight }) => weight ?? 1),
    margins,
    { trimAt: trimAt(question.trim), tolerance: question.tolerance, rounds: question.maxRounds },
  );
  const options = { design: designOf(question), level: question.level };
  const main = values === null ? null : describeColumn(weighting, values, options);
  const reasons = main?.status === 'refused' ? main.reasons : weighting.reasons;
  const warnings = [...weighting.warnings, ...(main?.warnings ?? [])];
  return {
    status: reasons.length > 0 ? 'refused' : 'ok',
    method: { ...method('weighting') },
    ...(reasons.length > 0 ? { reasons: distinctCodes(reasons) } : {}),
    warnings: distinctCodes(warnings),
    remarks: [...reasons, ...warnings].map(({ code, params }) => ({ code, ...params })),
    ...weightPart(question, weighting),
    ...(reasons.length > 0 ? {} : (main?.numbers ?? {})),
    ...(values?.kind === 'number'
      ? { unweighted: { est: meanOf(values.values), n: values.values.filter((value) => value !== null).length } }
      : {}),
    ...(values !== null && reasons.length === 0 ? shownApart(question, weighting, values, options) : {}),
  };
}

function shownApart(question: RakeQuestion, weighting: Weighting, column: Column, options: SurveyMeanOptions): Neutral {
  const apart = (key: string, isAreaFigure: boolean): Neutral[] => {
    const of = question.rows.map((row) => categoryText(row[key]));
    return [...new Set(of.filter((group) => group !== null))].sort().map((group) => {
      const { status, reasons, warnings, numbers } = describeColumn(weighting, column, {
        ...options,
        within: (row) => of[row] === group,
        isAreaFigure,
      });
      return {
        group,
        status,
        ...(status === 'refused' ? { reasons: distinctCodes(reasons) } : {}),
        warnings: distinctCodes(warnings),
        ...numbers,
      };
    });
  };
  return {
    ...(question.groups === undefined ? {} : { groups: apart(question.groups, false) }),
    ...(question.areas === undefined ? {} : { areas: apart(question.areas, true) }),
  };
}

function weightPart({ rows }: RakeQuestion, weighting: Weighting): Neutral {
  const { weights, kish, trimming } = weighting;
  const key = (row: number): string => String(rows[row]?.id ?? row);
  return {
    respondents: weighting.rows.length,
    total: weighting.total,
    margins: weighting.groups.map((group) => ({ ...group })),
    rounds: weighting.rounds,
    ...(weights && kish
      ? {
          weights: Object.fromEntries([...weighting.rows].map((row, i) => [key(row), weights[i] ?? null])),
          kishDeff: kish.deff,
          nEff: kish.nEff,
        }
      : {}),
    ...(trimming && trimming.trimmed > 0
      ? {
          trim: {
            respondents: trimming.reached ? trimming.trimmed : 0,
            above: trimming.trimmed,
            largestBefore: trimming.largestBefore,
            largestAfter: trimming.largestAfter,
            reached: trimming.reached,
          },
        }
      : {}),
  };
}

/** Anybody could answer: only what those people said, unweighted, without an interval (docs/methods/enquete). */
function openAnswer(values: Column | null): Neutral {
  return {
    status: 'refused',
    method: { ...method('weighting') },
    reasons: ['open-recruitment'],
    warnings: [],
    remarks: [{ code: 'open-recruitment' }],
    ...(values?.kind === 'number'
      ? { unweighted: { est: meanOf(values.values), n: values.values.filter((value) => value !== null).length } }
      : {}),
  };
}

function designOf({ rows, psu, strata, fpcPsu }: RakeQuestion): SurveyDesign {
  const stratum = strata === undefined ? null : coded(rows.map((row) => categoryText(row[strata])));
  return {
    psu: psu === undefined ? null : coded(rows.map((row) => categoryText(row[psu]))).codes,
    stratum: stratum?.codes ?? null,
    populationOf: (stratum?.names ?? ['']).map((name) => (typeof fpcPsu === 'object' ? (fpcPsu[name] ?? null) : (fpcPsu ?? null))),
  };
}

function coded(values: readonly (string | null)[]): { codes: Int32Array; names: string[] } {
  const names = [...new Set(values.map((value) => value ?? ''))];
  const index = new Map(names.map((name, at) => [name, at]));
  return { codes: Int32Array.from(values, (value) => index.get(value ?? '') ?? 0), names };
}

function trimAt(trim: boolean | number): number | null | undefined {
  if (typeof trim === 'number') return trim;
  return trim ? undefined : null;
}

function meanOf(values: readonly (number | null)[]): number | null {
  const answered = values.filter((value) => value !== null);
  return answered.length > 0 ? answered.reduce((sum, value) => sum + value, 0) / answered.length : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
