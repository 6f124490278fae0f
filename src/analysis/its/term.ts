import { studentQuantile, studentTwoSidedP } from '#analysis/distributions/student';
import { dot } from '#analysis/regression/least-squares';
import { combinationVariance } from '#analysis/regression/sandwich';
import type { Term } from './its-detail.ts';

/** A combination of coefficients with its error and Student's t interval (never 1.96 for a short series). */
export function combinationTerm(
  coefficients: readonly number[],
  covariance: readonly (readonly number[])[],
  weights: readonly number[],
  degreesOfFreedom: number,
): Term {
  const est = dot(weights, coefficients);
  const se = Math.sqrt(combinationVariance(covariance, weights));
  return termOf(est, se, degreesOfFreedom);
}

/** One coefficient. */
export function coefficientTerm(
  coefficients: readonly number[],
  covariance: readonly (readonly number[])[],
  column: number,
  degreesOfFreedom: number,
): Term {
  return combinationTerm(
    coefficients,
    covariance,
    coefficients.map((_, index) => (index === column ? 1 : 0)),
    degreesOfFreedom,
  );
}

export function termOf(est: number, se: number, degreesOfFreedom: number): Term {
  const half = studentQuantile(0.975, degreesOfFreedom) * se;
  const p = se > 0 ? studentTwoSidedP(est / se, degreesOfFreedom) : est === 0 ? 1 : 0;
  return { est, se, ci95: { lower: est - half, upper: est + half }, p };
}
