import { interruptedTimeSeries } from '#analysis/its/interrupted-time-series';
import type { ItsDetail, ItsOptions, SeriesPoint, Term } from '#analysis/its/its-detail';
import type { Answer } from '#domain/answer/answer';
import { itsQuestion, type ItsQuestion } from '#domain/ask/its';
import { itsSteps } from '#i18n/ask/its';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralInterval } from '../neutral-interval.ts';
import { neutralRemarks } from '../neutral-remarks.ts';

export const itsKind = askKind({
  kind: 'its',
  also: ['interrupted-time-series', 'segmented-regression'],
  synonyms: {
    times: ['time', 'years', 'periods', 'months'],
    y: ['values', 'counts', 'value', 'outcome'],
    start: ['interruption', 'startTime'],
    exposure: ['population', 'offset'],
    'season.phase': ['month', 'months'],
    comparison: ['control', 'reference'],
    promised: ['promisedEffect', 'expectedEffect'],
  },
  schema: itsQuestion,
  answer: (question) => written(solve(question)),
  explain: (question, _written, language) => {
    const found = solve(question);
    return itsSteps[language]({
      times: question.times.length,
      family: question.family,
      season: question.season !== null,
      slopeChange: question.slopeChange,
      compared: question.comparison !== null,
      reasons: found.status === 'refused' ? found.reasons.map(({ code }) => code) : [],
      detail: found.status === 'ok' ? found.detail : null,
    });
  },
});

function solve(question: ItsQuestion): Answer<ItsDetail> {
  const { times, y, exposure, season, comparison } = question;
  const points: SeriesPoint[] = times.map((time, index) => ({
    time,
    y: y[index] ?? null,
    ...(exposure ? { exposure: exposure[index] ?? null } : {}),
    phase: season?.phase?.[index] ?? null,
    comparison: comparison?.y[index] ?? null,
    ...(comparison?.exposure ? { comparisonExposure: comparison.exposure[index] ?? null } : {}),
  }));
  return interruptedTimeSeries(points, { ...question, unit: question.unit ?? unitOf(question) });
}

/** Months where the season has twelve, or the times lie a twelfth of a year apart; else years. */
function unitOf({ times, season }: ItsQuestion): NonNullable<ItsOptions['unit']> {
  const inOrder = [...times].sort((a, b) => a - b);
  const step = Math.min(...inOrder.slice(1).map((time, index) => time - (inOrder[index] ?? time)));
  return season?.period === 12 || Math.abs(step - 1 / 12) < 0.001 ? 'month' : 'year';
}

function written(found: Answer<ItsDetail>): Neutral {
  const common = { status: found.status, method: { ...found.method }, n: found.n, ...neutralRemarks(found) };
  if (found.status === 'refused') return { ...common, claim: 'refused' };
  const { family, level, slopeChange, preSlope, effect, controlled, durbinWatson, autocorrelation, dispersion, moments, claim } =
    found.detail;
  return {
    ...common,
    family,
    ...(family === 'linear' ? {} : { rateRatio: ratio(level), ...(slopeChange ? { slopeRatio: ratio(slopeChange) } : {}), dispersion }),
    level: neutralTerm(level),
    slopeChange: slopeChange && neutralTerm(slopeChange),
    preSlope: preSlope.est,
    preSlopeSe: preSlope.se,
    effect: family === 'linear' ? neutralTerm(effect) : ratio(effect),
    durbinWatson,
    autocorrelation,
    ...(controlled
      ? {
          controlled: {
            level: neutralTerm(controlled.level),
            slopeChange: controlled.slopeChange && neutralTerm(controlled.slopeChange),
            preSlope: { ...neutralTerm(controlled.preSlope) },
            effect: family === 'linear' ? neutralTerm(controlled.effect) : ratio(controlled.effect),
            ...(family === 'linear' ? {} : { rateRatio: ratio(controlled.level) }),
          },
        }
      : {}),
    smallestDetectable: found.detail.smallestDetectable,
    moments: { ...moments },
    claim,
  };
}

function neutralTerm({ est, se, ci95, p, seOls }: Term): Neutral {
  return { est, se, ci95: neutralInterval(ci95), p, ...(seOls === undefined ? {} : { seOls }) };
}

/** A term on the scale of logarithms as a ratio. */
function ratio({ est, ci95, p }: Term): Neutral {
  return { est: Math.exp(est), ci95: [Math.exp(ci95.lower), Math.exp(ci95.upper)], p };
}
