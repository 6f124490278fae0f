import { dampedForecast, type DampedShape, type DampedStart } from '#analysis/projection/damped-trend';
import { driftForecast } from '#analysis/projection/drift';
import { fitDamped } from '#analysis/projection/fit-damped';
import type { ModelForecast } from '#analysis/projection/model-forecast';
import { naiveForecast } from '#analysis/projection/naive';
import { thetaForecast } from '#analysis/projection/theta';
import type { YearlyValues } from '#analysis/projection/yearly-values';

/** The models that continue a course. */
export const FORECAST_MODELS = ['naive', 'drift', 'theta', 'damped'] as const;
export type ForecastModel = (typeof FORECAST_MODELS)[number];

/** Fewest known values with which a model says anything; a damped trend has five numbers to choose. */
export const FEWEST_VALUES: Readonly<Record<ForecastModel, number>> = { naive: 1, drift: 2, theta: 2, damped: 11 };

/** Below this a damped trend is a second opinion at most (docs/methods/als-het-zo-doorgaat, measured on M3). */
export const DAMPED_TRUSTED_FROM = 15;

/** Numbers of the damped trend that are given; the rest is chosen from the figures. */
export interface DampedParams extends Partial<DampedShape & DampedStart> {
  /** Variance of the one-step errors; their mean square when the whole model is given. */
  sigma2?: number;
}

/**
 * What a model says of the years after the last known value.
 *
 * @param values from first to last known value
 * @returns null where there are fewer values than the model needs
 */
export function modelForecast(model: ForecastModel, values: YearlyValues, h: number, params: DampedParams = {}): ModelForecast | null {
  const n = values.filter((value) => value !== null).length;
  if (model === 'damped') return damped(values, n, h, params);
  if (n < FEWEST_VALUES[model]) return null;
  if (model === 'naive') return naiveForecast(values, h);
  return model === 'drift' ? driftForecast(values, h) : thetaForecast(values, h);
}

function damped(values: YearlyValues, n: number, h: number, { sigma2, ...fixed }: DampedParams): ModelForecast | null {
  const open = 5 - Object.values(fixed).filter((value) => value !== undefined).length;
  // With every number given nothing is fitted, so that any course will do.
  if (n < (open === 0 ? 1 : FEWEST_VALUES.damped)) return null;
  const { shape, start, chosen } = fitDamped(values, fixed);
  return dampedForecast(values, shape, start, h, sigma2 ?? ((sse) => sse / (n - chosen)));
}
