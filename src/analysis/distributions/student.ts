import { studentt } from '#analysis/distributions/jstat';
import { wholeStudentP } from './student-tail.ts';

/**
 * Quantile of Student's t: 2.4469 for p = 0.975 and 6 degrees of freedom. With few points this and not
 * 1.96 makes the interval.
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  return studentt.inv(p, degreesOfFreedom);
}

/** Two-sided p-value of a t statistic. */
export function studentTwoSidedP(t: number, degreesOfFreedom: number): number {
  if (Number.isInteger(degreesOfFreedom) && degreesOfFreedom > 0) return wholeStudentP(t, degreesOfFreedom);
  return Math.min(1, 2 * studentt.cdf(-Math.abs(t), degreesOfFreedom));
}
