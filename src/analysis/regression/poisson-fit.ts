import { dot, leastSquares, type LeastSquares } from '#analysis/regression/least-squares';

/** A fitted log-linear model of counts. */
export interface PoissonFit {
  coefficients: number[];
  /** (X'WX)^-1 at the solution: the covariance where the dispersion is 1. */
  bread: number[][];
  fitted: number[];
  /** Pearson residuals (y - m) / sqrt(m), in the order of the rows. */
  pearson: number[];
  /** Pearson chi-square over the degrees of freedom: 1 for counts that vary by chance alone; null without any left. */
  dispersion: number | null;
  degreesOfFreedom: number;
}

const STEPS = 100;
const CONVERGED = 1e-12;
/** Fitted logarithms beyond this are no counts any more. */
const FAR = 700;
/** A fitted count this small against the mean count stands for a rate of zero, of which no logarithm exists. */
const NOTHING = 1e-7;

/**
 * Poisson regression with log link by iteratively reweighted least squares (McCullagh & Nelder 1989, section 2.5):
 * log(mean) = offset + X b. Quasi-Poisson has the same coefficients; its covariance is `bread` times `dispersion`.
 *
 * @param y counts, 0 or more; need not be whole
 * @param offset logarithm of the exposure of each row; 0 without one
 * @returns 'singular' where the design does not tell its columns apart, 'no-convergence' where the estimates run away
 *   (all counts of one side zero)
 */
export function poissonFit(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  offset: readonly number[],
): PoissonFit | 'singular' | 'no-convergence' {
  const typical = y.reduce((sum, count) => sum + count, 0) / y.length;
  if (!(typical > 0)) return 'no-convergence';
  let eta = y.map((count) => Math.log((count + typical) / 2));
  let before = Number.POSITIVE_INFINITY;
  for (let step = 0; step < STEPS; step += 1) {
    const mean = eta.map(Math.exp);
    const working = eta.map((value, index) => value - (offset[index] ?? 0) + ((y[index] ?? 0) - (mean[index] ?? 1)) / (mean[index] ?? 1));
    const fit = leastSquares(rows, working, mean);
    if (!fit) return step === 0 ? 'singular' : 'no-convergence';
    eta = rows.map((row, index) => (offset[index] ?? 0) + dot(row, fit.coefficients));
    if (eta.some((value) => !(Math.abs(value) < FAR))) return 'no-convergence';
    const deviance = poissonDeviance(y, eta.map(Math.exp));
    if (Math.abs(deviance - before) <= CONVERGED * (Math.abs(deviance) + typical)) {
      // A side without a single count: the deviance settles, its coefficient never does.
      return eta.some((value) => Math.exp(value) < NOTHING * typical) ? 'no-convergence' : finish(fit, rows, y, eta);
    }
    before = deviance;
  }
  return 'no-convergence';
}

/** Twice the distance in log-likelihood to a model that fits each count. */
function poissonDeviance(y: readonly number[], mean: readonly number[]): number {
  return (
    2 *
    y.reduce((sum, count, index) => sum + (count > 0 ? count * Math.log(count / (mean[index] ?? 1)) : 0) - (count - (mean[index] ?? 1)), 0)
  );
}

function finish(fit: LeastSquares, rows: readonly (readonly number[])[], y: readonly number[], eta: readonly number[]): PoissonFit {
  const fitted = eta.map(Math.exp);
  const pearson = fitted.map((mean, index) => ((y[index] ?? 0) - mean) / Math.sqrt(mean));
  // The bread of the last step was weighed with the means before it: once more, with those of the solution.
  const bread = leastSquares(rows, eta.slice(), fitted)?.bread ?? fit.bread;
  const chiSquare = pearson.reduce((sum, value) => sum + value * value, 0);
  const dispersion = fit.degreesOfFreedom > 0 ? chiSquare / fit.degreesOfFreedom : null;
  return { coefficients: fit.coefficients, bread, fitted, pearson, dispersion, degreesOfFreedom: fit.degreesOfFreedom };
}
