import { studentQuantile, studentTwoSidedP } from '#analysis/distributions/student';
import type { Interval } from '#domain/answer/answer';
import type { Movement } from '#domain/answer/judgement';
import { fitLine, type LineFit } from './fit-line.ts';
import { mannKendall, type MannKendall } from './mann-kendall.ts';

/** How sure each witness must be (docs/methods/verschil): its p below this. */
export const WITNESS_ALPHA = 0.05;

/** A slope with its interval and two-sided p by Student's t; p is null when nothing varies. */
export interface SlopeTest {
  se: number;
  interval: Interval;
  p: number | null;
}

/** What both witnesses of a series say: the line, and the order of its points. */
export interface Witnesses {
  fit: LineFit;
  /** The line as least squares gives it. */
  plain: SlopeTest;
  /** The same, its standard error inflated for autocorrelation: this one decides. */
  inflated: SlopeTest;
  kendall: MannKendall;
  /** The larger p of both: what the claim of both together is worth, for a family of tests. */
  p: number;
  /** `flat` unless both see the same direction. */
  course: Movement;
}

/**
 * Hears both witnesses of a series (docs/methods/verschil): least squares with t and, because yearly figures remember the
 * year before, its standard error times sqrt((1 + r1) / (1 - r1)) when r1 > 0; and Mann-Kendall.
 *
 * @param times increasing, at least 3 points
 */
export function hearWitnesses(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  standardErrors: ArrayLike<number> | null = null,
  options: { level?: number; largest?: number } = {},
): Witnesses {
  const { level = 0.95, largest } = options;
  const fit = fitLine(times, values, standardErrors, largest);
  const kendall = mannKendall(values, largest);
  const inflated = testSlope(fit, fit.inflation, level);
  const sure = inflated.p !== null && inflated.p < WITNESS_ALPHA && kendall.p < WITNESS_ALPHA;
  const agreed = sure && Math.sign(kendall.S) === Math.sign(fit.slope);
  return {
    fit,
    plain: testSlope(fit, 1, level),
    inflated,
    kendall,
    p: Math.max(inflated.p ?? 1, kendall.p),
    course: !agreed ? 'flat' : fit.slope > 0 ? 'up' : 'down',
  };
}

function testSlope(fit: LineFit, inflation: number, level: number): SlopeTest {
  const se = fit.se * inflation;
  const half = studentQuantile(1 - (1 - level) / 2, fit.n - 2) * se;
  const interval = { lower: fit.slope - half, upper: fit.slope + half, level };
  if (fit.constant) return { se, interval, p: null };
  return { se, interval, p: se === 0 ? 0 : studentTwoSidedP(fit.slope / se, fit.n - 2) };
}
