import { boundedScale, type Bounds } from '#analysis/projection/bounded-scale';
import { chooseMethod } from '#analysis/projection/choose-method';
import { courseErrors } from '#analysis/projection/error-pool';
import { modelForecast, type DampedParams, type ForecastModel } from '#analysis/projection/forecast';
import { rollingErrors, type RollingError } from '#analysis/projection/rolling-errors';
import { knownPart, meanYearlyChange, type YearlyValues } from '#analysis/projection/yearly-values';

/** A model, or the product's own choice among them. */
export type BacktestMethod = ForecastModel | 'best';

/** How far off a way of continuing was, per years ahead; one year first. */
export interface BacktestScore {
  /** Mean absolute error in the unit of the course; null without an outcome. */
  mae: (number | null)[];
  /** The same in mean yearly changes of what was known (MASE); null where nothing had changed. */
  mase: (number | null)[];
  /** Outcomes. */
  n: number[];
}

export interface BacktestOptions {
  h: number;
  /** Fewest known values at an origin. */
  minOrigin: number;
  bounds: Bounds;
  params?: DampedParams;
}

/**
 * Rolling-origin backtest of a way of continuing (Tashman 2000; Hyndman & Koehler 2006).
 *
 * @param values a course; years without a value are no outcome
 */
export function backtest(values: YearlyValues, method: BacktestMethod, options: BacktestOptions): BacktestScore {
  const known = knownPart(values).values;
  const errors = method === 'best' ? ownErrors(known, options) : rollingErrors(known, method, options.h, options.minOrigin, options.params);
  const perStep = Array.from({ length: options.h }, (_, index) => errors.filter(({ step }) => step === index + 1));
  return {
    mae: perStep.map((found) => meanOf(found.map(({ error }) => Math.abs(error)))),
    mase: perStep.map((found) => meanOf(found.flatMap(({ scaled }) => (scaled === null ? [] : [Math.abs(scaled)])))),
    n: perStep.map(({ length }) => length),
  };
}

/** Errors of the product's own choice, made anew at each origin from what was known then. */
function ownErrors(values: YearlyValues, { h, minOrigin, bounds }: BacktestOptions): RollingError[] {
  return values.flatMap((value, origin): RollingError[] => {
    if (value === null) return [];
    const past = knownPart(values.slice(0, origin + 1));
    if (past.n < minOrigin || origin === values.length - 1) return [];
    const scale = boundedScale(bounds, past.values);
    const { method } = chooseMethod(courseErrors({ values: past.values, bounds, firstYear: 0 }), past.n);
    const scaled = past.values.map((known) => (known === null ? null : scale.to(known)));
    const forecast = modelForecast(method, scaled, Math.min(h, values.length - 1 - origin));
    const unit = meanYearlyChange(past.values);
    return (forecast?.mean ?? []).flatMap((mean, index) => {
      const outcome = values[origin + index + 1] ?? null;
      if (outcome === null) return [];
      const error = outcome - (method === 'naive' ? value : scale.from(mean));
      return [{ origin, step: index + 1, error, scaled: unit ? error / unit : null }];
    });
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
