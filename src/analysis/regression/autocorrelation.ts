/**
 * Durbin-Watson statistic of residuals in order of time: 2 means none, towards 0 that each looks like the one
 * before (Durbin & Watson 1950). null where all residuals are zero.
 */
export function durbinWatson(residuals: readonly number[]): number | null {
  const total = squares(residuals);
  if (!(total > 0)) return null;
  return squares(residuals.slice(1).map((value, index) => value - (residuals[index] ?? 0))) / total;
}

/**
 * First autocorrelation of residuals (mean zero): sum of products of neighbours over the sum of squares.
 *
 * @param followsPrevious whether a residual comes one step after the one before; other pairs are left out
 * @returns null where all residuals are zero
 */
export function firstAutocorrelation(residuals: readonly number[], followsPrevious?: readonly boolean[]): number | null {
  const total = squares(residuals);
  if (!(total > 0)) return null;
  return (
    residuals.reduce((sum, value, index) => {
      const linked = index > 0 && (followsPrevious?.[index] ?? true);
      return linked ? sum + value * (residuals[index - 1] ?? 0) : sum;
    }, 0) / total
  );
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
