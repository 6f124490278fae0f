import { studentTwoSidedP } from '#analysis/distributions/student';
import { fitLine } from '#analysis/trend/fit-line';

/**
 * Whether the gap already moved before the start: its least squares slope over the fitted years and the
 * two-sided p with t(n - 2). null with fewer than three years. A gap that never moves has p = 1.
 */
export function preTrend(times: readonly number[], gaps: readonly number[]): { slope: number; pValue: number } | null {
  if (times.length < 3) return null;
  const { slope, se } = fitLine(times, gaps);
  if (slope === 0) return { slope, pValue: 1 };
  return { slope, pValue: se === 0 ? 0 : studentTwoSidedP(slope / se, times.length - 2) };
}
