import type { LeastSquares } from '#analysis/regression/least-squares';
import { addOuter, sandwich, zeros } from '#analysis/regression/sandwich';

/**
 * Newey-West covariance with lag 1: neighbours in time count for half (Bartlett weight 1 - 1/2), and the whole is
 * multiplied by n/(n-k) (Newey & West 1987; Zeileis 2004, equal to `sandwich::NeweyWest(lag = 1, prewhite = FALSE, adjust = TRUE)`).
 *
 * @param followsPrevious whether row i comes one step after row i-1. Across a missing period the two are no
 *   neighbours, and their product is left out: a gap is never closed as if time had stood still.
 */
export function neweyWest(rows: readonly (readonly number[])[], fit: LeastSquares, followsPrevious: readonly boolean[]): number[][] {
  const size = fit.coefficients.length;
  const scores = rows.map((row, index) => row.map((value) => value * (fit.residuals[index] ?? 0)));
  const factor = rows.length / fit.degreesOfFreedom;
  const meat = zeros(size);
  scores.forEach((score, index) => {
    addOuter(meat, score, score, factor);
    const before = scores[index - 1];
    if (!before || !followsPrevious[index]) return;
    addOuter(meat, score, before, factor / 2);
    addOuter(meat, before, score, factor / 2);
  });
  return sandwich(fit.bread, meat);
}
