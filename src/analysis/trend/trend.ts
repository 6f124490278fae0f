import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import { usablePoints, type Points } from './points.ts';
import { theilSen, type TheilSen } from './theil-sen.ts';
import { hearWitnesses, type Witnesses } from './witnesses.ts';

/** With four points Mann-Kendall cannot reach .05: its smallest p is .083 (docs/methods/verschil). */
export const LEAST_POINTS = 5;

export interface TrendInput {
  times: readonly number[];
  /** null where there is no figure: left out, never filled. */
  values: readonly (number | null)[];
  /** Sampling error of each value, above 0: then the fit is weighted. */
  standardErrors?: readonly (number | null)[] | null;
  /** First period of each new definition, questionnaire or border; a series is not fitted across one. */
  breaks?: readonly number[];
  /** Made by a model from other figures: shown, not tested. */
  modelBased?: boolean;
  level?: number;
}

export interface TrendDetail extends Witnesses {
  points: Points;
  sen: TheilSen;
}

/**
 * The trend of one yearly series (docs/methods/verschil): estimate = slope per unit of time, interval = t interval with
 * the standard error inflated for autocorrelation. n = the points used.
 *
 * Refuses below 5 points, without variation in time, across an unresolved break and for model-based figures;
 * all reasons at once. A constant series has slope 0, no p and a flat course.
 */
export function judgeTrend(input: TrendInput): Answer<TrendDetail> {
  const points = usablePoints(input.times, input.values, input.standardErrors);
  const warnings = pointWarnings(points);
  const reasons = seriesReasons(points, input);
  if (reasons.length > 0) return refused(method('trend'), points.times.length, reasons, { warnings });
  const { level = 0.95 } = input;
  const witnesses = hearWitnesses(points.times, points.values, points.standardErrors, { level });
  const detail = { ...witnesses, points, sen: theilSen(points.times, points.values, level) };
  const { interval } = witnesses.inflated;
  return given(method('trend'), points.times.length, { estimate: witnesses.fit.slope, interval, detail }, { warnings });
}

/** Why a series is not judged; empty when it may be. */
export function seriesReasons(points: Points, input: Pick<TrendInput, 'breaks' | 'modelBased'>): Remark<ReasonCode>[] {
  const { times } = points;
  const first = times[0] ?? NaN;
  const last = times[times.length - 1] ?? NaN;
  const inside = (input.breaks ?? []).filter((start) => first < start && start <= last);
  const reasons: Remark<ReasonCode>[] = [];
  if (times.length < LEAST_POINTS) reasons.push({ code: 'too-few-points', params: { n: times.length, least: LEAST_POINTS } });
  if (times.length > 1 && first === last) reasons.push({ code: 'no-time-variation', params: { time: first } });
  if (inside.length > 0) reasons.push({ code: 'unresolved-break', params: { at: inside.map(String) } });
  if (input.modelBased) reasons.push({ code: 'model-based-figure' });
  return reasons;
}

/** What was left out of a series, and why. */
export function pointWarnings(points: Points): Remark[] {
  const warnings: Remark[] = [];
  const { without, withoutError } = points;
  if (without.length > 0) warnings.push({ code: 'missing-data', params: { n: without.length, periods: without.map(String) } });
  if (withoutError.length > 0) {
    warnings.push({
      code: 'periods-dropped',
      params: { n: withoutError.length, periods: withoutError.map(String), why: 'no-sampling-error' },
    });
  }
  return warnings;
}
