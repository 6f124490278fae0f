import { spread, stepsAhead, type ModelForecast } from '#analysis/projection/model-forecast';
import { changes, type YearlyValues } from '#analysis/projection/yearly-values';

/** The shape of a damped trend: how fast level and trend follow the figures, and how fast the trend fades. */
export interface DampedShape {
  alpha: number;
  beta: number;
  phi: number;
}

/** Where the course begins, before its first value. */
export interface DampedStart {
  level0: number;
  trend0: number;
}

interface Run extends DampedStart {
  level: number;
  trend: number;
  sse: number;
}

/**
 * Damped trend in its error-correction form: fitted = level + phi trend, level = fitted + alpha e,
 * trend = phi trend + beta e (Gardner & McKenzie 1985; Hyndman, Koehler, Ord & Snyder 2008, ets AAdN).
 * A year without a value leaves both to go on by themselves.
 */
export function runDamped(values: YearlyValues, { alpha, beta, phi }: DampedShape, start: DampedStart): Run {
  let level = start.level0;
  let trend = start.trend0;
  let sse = 0;
  for (const value of values) {
    const fitted = level + phi * trend;
    const error = value === null ? 0 : value - fitted;
    sse += error * error;
    level = fitted + alpha * error;
    trend = phi * trend + beta * error;
  }
  return { ...start, level, trend, sse };
}

/**
 * The start with the least squared errors for a given shape. The errors are linear in both numbers of the start,
 * so that two normal equations give it.
 */
export function bestStart(values: YearlyValues, shape: DampedShape): DampedStart {
  const origin = values[0] as number;
  const base = errors(values, shape, origin, 0);
  const byLevel = errors(values, shape, origin + 1, 0).map((error, i) => error - (base[i] as number));
  const byTrend = errors(values, shape, origin, 1).map((error, i) => error - (base[i] as number));
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);
  const [ll, lt, tt] = [dot(byLevel, byLevel), dot(byLevel, byTrend), dot(byTrend, byTrend)];
  const [l, t] = [dot(byLevel, base), dot(byTrend, base)];
  const determinant = ll * tt - lt * lt;
  // Where the figures cannot tell the two apart, the course begins at its first value without a trend.
  if (determinant <= 1e-12 * ll * tt) return { level0: origin - l / ll, trend0: 0 };
  return { level0: origin + (lt * t - tt * l) / determinant, trend0: (lt * l - ll * t) / determinant };
}

function errors(values: YearlyValues, { alpha, beta, phi }: DampedShape, level0: number, trend0: number): number[] {
  let level = level0;
  let trend = trend0;
  return values.map((value) => {
    const fitted = level + phi * trend;
    const error = value === null ? 0 : value - fitted;
    level = fitted + alpha * error;
    trend = phi * trend + beta * error;
    return error;
  });
}

/**
 * Point and variance of a damped trend with known shape and start: v_h = s2 (1 + sum over j < h of c_j squared),
 * c_j = alpha + beta (phi + ... + phi^j) (Hyndman et al. 2008, ch. 6, class 1).
 *
 * @param sigma2 variance of the one-step errors, from the errors of this run unless given
 */
export function dampedForecast(
  values: YearlyValues,
  shape: DampedShape,
  start: DampedStart,
  h: number,
  sigma2: number | ((sse: number) => number),
): ModelForecast {
  const { level, trend, sse } = runDamped(values, shape, start);
  const fade = stepsAhead(h).map((step) => fading(shape.phi, step));
  const factor = (step: number) => 1 + fade.slice(0, step - 1).reduce((sum, faded) => sum + (shape.alpha + shape.beta * faded) ** 2, 0);
  const scale = changes(values).reduce((sum, { change }) => sum + Math.abs(change), 0);
  return {
    mean: fade.map((faded) => level + faded * trend),
    se: spread(typeof sigma2 === 'number' ? sigma2 : sigma2(sse), scale, h, factor),
    params: { ...shape, ...start, level, trend },
    sse,
  };
}

/** phi + phi^2 + ... + phi^steps. */
function fading(phi: number, steps: number): number {
  let sum = 0;
  for (let power = 1; power <= steps; power += 1) sum += phi ** power;
  return sum;
}
