import { durbinWatson, firstAutocorrelation } from '#analysis/regression/autocorrelation';
import { leastSquares } from '#analysis/regression/least-squares';
import { neweyWest } from '#analysis/regression/newey-west';
import type { SegmentedFit, Term } from './its-detail.ts';
import { COLUMN, segmentedDesign, type KnownPoint } from './segmented-design.ts';
import { coefficientTerm, combinationTerm } from './term.ts';

/** Residuals this small against the series are rounding: the line fits exactly. */
const ROUNDING = 1e-11;

/**
 * Segmented regression of a series by least squares, with Newey-West errors of lag 1 times n/(n-k) and Student's t.
 *
 * @param points in order of time
 * @returns null where time, level, slope and season cannot be told apart, or no moment is to spare
 */
export function linearSegments(points: readonly KnownPoint[], options: Parameters<typeof segmentedDesign>[1]): SegmentedFit | null {
  const design = segmentedDesign(points, options);
  const y = points.map((point) => point.y);
  const fit = leastSquares(design.rows, y);
  if (!fit || fit.degreesOfFreedom < 1) return null;
  const size = Math.max(...y.map(Math.abs));
  if (fit.residuals.every((value) => Math.abs(value) <= ROUNDING * size)) fit.residuals = fit.residuals.map(() => 0);
  const spare = fit.degreesOfFreedom;
  const robust = neweyWest(design.rows, fit, design.followsPrevious);
  const variance = fit.residuals.reduce((sum, value) => sum + value * value, 0) / spare;
  const term = (column: number): Term => ({
    ...coefficientTerm(fit.coefficients, robust, column, spare),
    seOls: Math.sqrt(variance * (fit.bread[column]?.[column] ?? 0)),
  });
  return {
    level: term(COLUMN.level),
    slopeChange: design.slopeColumn === null ? null : term(design.slopeColumn),
    preSlope: term(COLUMN.slope),
    effect: combinationTerm(fit.coefficients, robust, design.effectWeights, spare),
    durbinWatson: durbinWatson(fit.residuals),
    autocorrelation: firstAutocorrelation(fit.residuals, design.followsPrevious),
    dispersion: null,
    n: points.length,
  };
}
