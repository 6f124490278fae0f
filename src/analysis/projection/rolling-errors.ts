import { modelForecast, type DampedParams, type ForecastModel } from '#analysis/projection/forecast';
import { knownPart, meanYearlyChange, type YearlyValues } from '#analysis/projection/yearly-values';

/** What a model would have said at an earlier time, against what came. */
export interface RollingError {
  /** Position of the last year that was known then. */
  origin: number;
  /** Years ahead: 1, 2, ... */
  step: number;
  /** Outcome minus forecast, in the unit of the course. */
  error: number;
  /** The same in mean yearly changes of what was known then; null where nothing had changed yet. */
  scaled: number | null;
}

/**
 * Errors of a model with rolling origins (Tashman 2000): at each year with enough known values before it, the years
 * ahead are forecast from what was known then and held against what came. Years without a value are no outcome.
 *
 * @param minOrigin fewest known values at an origin
 * @param h most years ahead
 */
export function rollingErrors(
  values: YearlyValues,
  model: ForecastModel,
  h: number,
  minOrigin: number,
  params: DampedParams = {},
): RollingError[] {
  const found: RollingError[] = [];
  let known = 0;
  for (let origin = 0; origin < values.length - 1; origin += 1) {
    if (values[origin] === null) continue;
    known += 1;
    if (known < minOrigin) continue;
    const past = knownPart(values.slice(0, origin + 1)).values;
    const ahead = Math.min(h, values.length - 1 - origin);
    const forecast = modelForecast(model, past, ahead, params);
    if (!forecast) continue;
    const unit = meanYearlyChange(past);
    forecast.mean.forEach((mean, index) => {
      const outcome = values[origin + index + 1] ?? null;
      if (outcome === null) return;
      const error = outcome - mean;
      found.push({ origin, step: index + 1, error, scaled: unit ? error / unit : null });
    });
  }
  return found;
}
