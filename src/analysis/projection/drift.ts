import { spread, stepsAhead, type ModelForecast } from '#analysis/projection/model-forecast';
import { changes, type YearlyValues } from '#analysis/projection/yearly-values';

/**
 * The mean yearly change goes on: a line through the first and the last value. Variance of step h is
 * h s2 + h^2 s2 / m with s2 the variance of the m changes and s2 / m that of their mean (R forecast::rwf with drift).
 *
 * @param values from first to last known value, at least two known
 */
export function driftForecast(values: YearlyValues, h: number): ModelForecast {
  const first = values[0] as number;
  const last = values.at(-1) as number;
  const found = changes(values);
  const years = values.length - 1;
  const drift = (last - first) / years;
  const sse = found.reduce((sum, { change, years: gap }) => sum + (change - drift * gap) ** 2 / gap, 0);
  return {
    mean: stepsAhead(h).map((step) => last + drift * step),
    se: spread(sse / (found.length - 1), Math.abs(first) + Math.abs(last), h, (step) => step + (step * step) / years),
    params: { drift },
    sse,
  };
}
