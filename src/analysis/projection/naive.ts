import { spread, stepsAhead, type ModelForecast } from '#analysis/projection/model-forecast';
import { changes, type YearlyValues } from '#analysis/projection/yearly-values';

/**
 * 'The same as now': the last value goes on. Variance grows by the mean squared yearly change with each year
 * (R forecast::naive). A change over k years gives change squared / k.
 *
 * @param values from first to last known value, at least one
 */
export function naiveForecast(values: YearlyValues, h: number): ModelForecast {
  const last = values.at(-1) as number;
  const found = changes(values);
  const sse = found.reduce((sum, { change, years }) => sum + (change * change) / years, 0);
  return {
    mean: stepsAhead(h).map(() => last),
    se: spread(found.length > 0 ? sse / found.length : 0, Math.abs(last), h, (step) => step),
    params: { level: last },
    sse,
  };
}
