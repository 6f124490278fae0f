import { durbinWatson, firstAutocorrelation } from '#analysis/regression/autocorrelation';
import { poissonFit } from '#analysis/regression/poisson-fit';
import type { SegmentedFit, Term } from './its-detail.ts';
import { COLUMN, segmentedDesign, type KnownPoint } from './segmented-design.ts';
import { coefficientTerm, combinationTerm, termOf } from './term.ts';

/**
 * Segmented regression of counts on the scale of logarithms, with the exposure as offset. Quasi-Poisson multiplies the
 * covariance by the dispersion; Poisson takes it to be 1. Student's t with n-k degrees of freedom.
 *
 * @returns what is in the way: no moments to spare or columns that cannot be told apart, or a rate of zero
 */
export function countSegments(
  points: readonly KnownPoint[],
  options: Parameters<typeof segmentedDesign>[1] & { family: 'poisson' | 'quasipoisson' },
): SegmentedFit | 'no-time-variation' | 'no-convergence' {
  const design = segmentedDesign(points, options);
  const offset = points.map(({ exposure }) => Math.log(exposure));
  const fit = poissonFit(
    design.rows,
    points.map(({ y }) => y),
    offset,
  );
  if (fit === 'no-convergence') return fit;
  if (fit === 'singular' || fit.dispersion === null) return 'no-time-variation';
  const scale = options.family === 'quasipoisson' ? fit.dispersion : 1;
  const covariance = fit.bread.map((row) => row.map((value) => value * scale));
  const term = (column: number): Term => coefficientTerm(fit.coefficients, covariance, column, fit.degreesOfFreedom);
  return {
    level: term(COLUMN.level),
    slopeChange: design.slopeColumn === null ? null : term(design.slopeColumn),
    preSlope: term(COLUMN.slope),
    effect: combinationTerm(fit.coefficients, covariance, design.effectWeights, fit.degreesOfFreedom),
    durbinWatson: durbinWatson(fit.pearson),
    autocorrelation: firstAutocorrelation(fit.pearson, design.followsPrevious),
    dispersion: fit.dispersion,
    n: points.length,
  };
}

/** One log-ratio less another, of two series that are fitted apart: their errors add up. */
export function ratioToComparison(own: SegmentedFit, other: SegmentedFit, degreesOfFreedom: number): Omit<SegmentedFit, 'dispersion'> {
  const less = (a: Term, b: Term): Term => termOf(a.est - b.est, Math.hypot(a.se, b.se), degreesOfFreedom);
  return {
    level: less(own.level, other.level),
    slopeChange: own.slopeChange && other.slopeChange && less(own.slopeChange, other.slopeChange),
    preSlope: less(own.preSlope, other.preSlope),
    effect: less(own.effect, other.effect),
    durbinWatson: null,
    autocorrelation: null,
    n: Math.min(own.n, other.n),
  };
}
