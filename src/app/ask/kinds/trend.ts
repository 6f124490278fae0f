import { firstAndLast } from '#analysis/gap/two-measurements';
import { judgeTrend } from '#analysis/trend/trend';
import type { SlopeTest } from '#analysis/trend/witnesses';
import { method } from '#domain/answer/method';
import { trendQuestion, type TrendQuestion } from '#domain/ask/trend';
import { trendSteps } from '#i18n/ask/trend';
import { overall, refusedItems } from '../neutral-items.ts';
import { remarkFields } from '../neutral-remarks.ts';
import { askKind, type Neutral } from '../ask-kind.ts';

export const trendKind = askKind({
  kind: 'trend',
  also: ['trends', 'mann-kendall'],
  synonyms: {
    'items[].times': ['years', 'periods', 'time', 'x'],
    'items[].y': ['values', 'value', 'series'],
    'items[].se': ['standardErrors', 'errors', 'ses'],
    'items[].modelBased': ['model', 'isModel'],
  },
  schema: trendQuestion,
  answer: (question) => {
    const items = question.items.map((item) => trendItem(item, question));
    return { status: overall(items), method: { ...method('trend') }, items };
  },
  explain: (question, answer, language) => trendSteps[language](trendFacts(question, answer)),
});

function trendItem(item: TrendQuestion['items'][number], question: TrendQuestion): Neutral {
  const { id, times, y, se = null, modelBased, breaks = question.breaks } = item;
  const answer = judgeTrend({ times, values: y, standardErrors: se, breaks, modelBased, level: question.level });
  const head = { ...(id === undefined ? {} : { id }), status: answer.status, n: answer.n };
  if (answer.status === 'refused') {
    const points = times.map((time, index) => ({ time, value: y[index] ?? null, se: se?.[index] ?? null }));
    return { ...head, ...remarkFields(answer.reasons, answer.warnings), ...twoMeasurements(points, question.level) };
  }
  const { fit, plain, inflated, kendall, sen, course } = answer.detail;
  return {
    ...head,
    slope: fit.slope,
    ...slopeFields(plain),
    r1: fit.r1,
    birge: se ? fit.birge : null,
    inflated: { factor: fit.inflation, ...slopeFields(inflated) },
    senSlope: sen.slope,
    senCi95: [sen.interval.lower, sen.interval.upper],
    mannKendall: { ...kendall },
    course,
    ...remarkFields([], answer.warnings),
  };
}

/** Standard error, interval and p of a slope. */
export function slopeFields({ se, interval, p }: SlopeTest): Neutral {
  return { se, ci95: [interval.lower, interval.upper], p };
}

/** Where a trend is too much to ask, the first and last figure may still be held against each other. */
export function twoMeasurements(points: readonly { time: number; value: number | null; se: number | null }[], level: number): Neutral {
  const found = firstAndLast(points, level);
  if (!found) return {};
  const { estimate, interval, detail } = found;
  return {
    twoMeasurements: {
      from: detail.from,
      to: detail.to,
      difference: estimate,
      se: detail.se,
      ci95: interval ? [interval.lower, interval.upper] : null,
    },
  };
}

function trendFacts(question: TrendQuestion, answer: Neutral) {
  const items = answer['items'] as Neutral[];
  return {
    items: items.length,
    refused: refusedItems(items),
    weighted: question.items.filter(({ se }) => se?.some((error) => error !== null)).length,
    inflated: items.filter(({ r1 }) => typeof r1 === 'number' && r1 > 0).length,
    exact: items.filter(({ mannKendall }) => (mannKendall as Neutral | undefined)?.['pExact'] != null).length,
    left: question.items.reduce((sum, { y }) => sum + y.filter((value) => value === null).length, 0),
    level: question.level,
  };
}
