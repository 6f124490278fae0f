import { spread, stepsAhead, type ModelForecast } from '#analysis/projection/model-forecast';
import { fitSmoothing } from '#analysis/projection/smoothing';
import { changes, type YearlyValues } from '#analysis/projection/yearly-values';

/**
 * The Theta method for yearly values: simple exponential smoothing plus half the slope of the straight line
 * through the course (Assimakopoulos & Nikolopoulos 2000; Hyndman & Billah 2003; R forecast::thetaf). The half
 * slope also makes up for what the smoothing lags behind. Variance of step h: s2 (1 + (h - 1) alpha^2).
 *
 * @param values from first to last known value, at least two known
 */
export function thetaForecast(values: YearlyValues, h: number): ModelForecast {
  const { alpha, level, level0, sse, lag } = fitSmoothing(values);
  const half = slope(values) / 2;
  const n = values.filter((value) => value !== null).length;
  const scale = changes(values).reduce((sum, { change }) => sum + Math.abs(change), 0);
  return {
    mean: stepsAhead(h).map((step) => level + half * (step - 1 + lag)),
    // Two numbers were chosen: alpha and the first level.
    se: n > 2 ? spread(sse / (n - 2), scale, h, (step) => 1 + (step - 1) * alpha * alpha) : null,
    params: { alpha, level, level0, slope: 2 * half },
    sse,
  };
}

/** Slope per year of the least-squares line through the known values. */
function slope(values: YearlyValues): number {
  let n = 0;
  let years = 0;
  let sum = 0;
  values.forEach((value, year) => {
    if (value === null) return;
    n += 1;
    years += year;
    sum += value;
  });
  let products = 0;
  let squares = 0;
  values.forEach((value, year) => {
    if (value === null) return;
    products += (year - years / n) * (value - sum / n);
    squares += (year - years / n) ** 2;
  });
  return products / squares;
}
