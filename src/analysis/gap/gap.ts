import type { Movement } from '#domain/answer/judgement';
import { largestOf } from '#analysis/trend/tie-tolerance';
import { lineAt, lineSeAt, type LineFit } from '#analysis/trend/fit-line';
import { usablePoints, type Points } from '#analysis/trend/points';
import { theilSen, type TheilSen } from '#analysis/trend/theil-sen';
import { pointWarnings, seriesReasons } from '#analysis/trend/trend';
import { hearWitnesses, type Witnesses } from '#analysis/trend/witnesses';
import { studentQuantile } from '#analysis/distributions/student';
import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { ReasonCode, Verdict } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import type { GapCourse, GapInput, GapPoint } from './gap-course.ts';
import { changeIs, gapVerdict } from './gap-verdict.ts';

/** Share of the years with a figure of the area that may lack the reference (docs/methods/verschil). */
export const MOST_REFERENCE_MISSING = 0.2;

/** The fitted gap of a year with its band: what a chart draws. */
export interface FittedGap {
  time: number;
  fitted: number;
  lower: number;
  upper: number;
}

export interface GapDetail extends Witnesses {
  verdict: Exclude<Verdict, 'too-few'>;
  /** Whether the change is good, by the agreed direction; null when flat or not agreed. */
  change: 'good' | 'bad' | null;
  /** Which side moved, by the same two witnesses over the same years. */
  areaChange: Movement;
  referenceChange: Movement;
  /** The first and last year that were used, as observed. */
  first: GapPoint;
  last: GapPoint;
  points: Points;
  sen: TheilSen;
  fitted: readonly FittedGap[];
}

/**
 * Is the gap to the municipality closing? (docs/methods/verschil.) Estimate = change of the gap (area minus reference) per
 * unit of time in the unit of the figure, interval = t interval, inflated for autocorrelation and widened by
 * sampling error where that is known. n = years with both figures; others are left out, never filled.
 *
 * Refuses, with all reasons at once: fewer than 5 such years, no variation in time, an unresolved break inside,
 * the reference missing in over 20 % of the area's years, model-based figures. The course is then still shown.
 */
export function judgeGap(course: GapCourse, input: GapInput): Answer<GapDetail> {
  const usable = afterBreak(course.points, input);
  const points = gapPoints(
    usable,
    (point) => point.gap,
    (point) => point.se,
  );
  const warnings = pointWarnings(points);
  const n = points.times.length;
  const reasons = [
    ...seriesReasons(points, input.sinceBreak ? { modelBased: input.modelBased ?? false } : input),
    ...referenceReasons(usable),
  ];
  if (reasons.length > 0) return refused(method('gap'), n, reasons, { warnings });
  const { level = 0.95, higherIsBetter = null } = input;
  const witnesses = hearWitnesses(points.times, points.values, points.standardErrors, { level, largest: course.largest });
  const used = usable.filter(({ time }) => points.times.includes(time));
  const [first, last] = [used[0], used[n - 1]];
  if (!first || !last) throw new RangeError('Cannot judge a gap without points');
  const detail: GapDetail = {
    ...witnesses,
    verdict: gapVerdict(witnesses.course, witnesses.fit, first.time, last.time),
    change: changeIs(witnesses.course, higherIsBetter),
    areaChange: sideCourse(
      gapPoints(
        used,
        (point) => point.area,
        (point) => point.areaSe,
      ),
      level,
    ),
    referenceChange: sideCourse(
      gapPoints(
        used,
        (point) => point.reference,
        (point) => point.referenceSe,
      ),
      level,
    ),
    first,
    last,
    points,
    sen: theilSen(points.times, points.values, level, course.largest),
    fitted: Array.from(points.times, (time) => fittedGap(witnesses.fit, time, level)),
  };
  const ratios = ratioDisagrees(detail);
  const { interval } = witnesses.inflated;
  return given(method('gap'), n, { estimate: witnesses.fit.slope, interval, detail }, { warnings: [...warnings, ...ratios] });
}

function afterBreak(points: readonly GapPoint[], { breaks = [], sinceBreak = false }: GapInput): readonly GapPoint[] {
  const lastBreak = Math.max(-Infinity, ...breaks.filter((start) => start <= (points.at(-1)?.time ?? -Infinity)));
  return sinceBreak ? points.filter(({ time }) => time >= lastBreak) : points;
}

type Pick = (point: GapPoint) => number | null;

function gapPoints(points: readonly GapPoint[], value: Pick, error: Pick): Points {
  return usablePoints(
    points.map(({ time }) => time),
    points.map(value),
    points.map(error),
  );
}

function sideCourse(points: Points, level: number): Movement {
  if (points.times.length < 3) return 'flat';
  return hearWitnesses(points.times, points.values, points.standardErrors, { level, largest: largestOf(points.values) }).course;
}

function fittedGap(fit: LineFit, time: number, level: number): FittedGap {
  const fitted = lineAt(fit, time);
  const half = studentQuantile(1 - (1 - level) / 2, fit.n - 2) * lineSeAt(fit, time);
  return { time, fitted, lower: fitted - half, upper: fitted + half };
}

function referenceReasons(points: readonly GapPoint[]): Remark<ReasonCode>[] {
  const asked = points.filter(({ area }) => area !== null);
  const missing = asked.filter(({ reference }) => reference === null);
  if (asked.length === 0 || missing.length / asked.length <= MOST_REFERENCE_MISSING) return [];
  return [{ code: 'reference-missing', params: { n: missing.length, of: asked.length, periods: missing.map(({ time }) => String(time)) } }];
}

/** A gap can close in points and widen in proportion (Mackenbach & Kunst 1997): then both are to be told. */
function ratioDisagrees({ verdict, first, last }: GapDetail): Remark[] {
  if (verdict !== 'closing' && verdict !== 'widening') return [];
  if (first.ratio === null || last.ratio === null || first.ratio <= 0 || last.ratio <= 0) return [];
  const closer = Math.abs(Math.log(last.ratio)) < Math.abs(Math.log(first.ratio));
  return closer === (verdict === 'closing') ? [] : [{ code: 'ratio-disagrees', params: { first: first.ratio, last: last.ratio } }];
}
