import { normalQuantile } from '#analysis/distributions/normal';
import { LEAST_POINTS } from '#analysis/trend/trend';
import { given, type Given } from '#domain/answer/answer';
import { method } from '#domain/answer/method';

export interface Measurement {
  time: number;
  value: number;
  /** Sampling error; null when the figure has none to give. */
  se: number | null;
}

export interface TwoMeasurementsDetail {
  from: number;
  to: number;
  se: number | null;
}

/**
 * The difference between two measurements (docs/methods/verschil): later minus earlier, with sqrt(se1^2 + se2^2) and a
 * normal interval, as sampling errors are known and not estimated from the two. It is a difference and never
 * a trend. Without both errors there is no interval, and nothing may be said about change. n = 2.
 */
export function compareTwoMeasurements(earlier: Measurement, later: Measurement, level = 0.95): Given<TwoMeasurementsDetail> {
  const estimate = later.value - earlier.value;
  const se = earlier.se === null || later.se === null ? null : Math.hypot(earlier.se, later.se);
  const half = se === null ? null : normalQuantile(1 - (1 - level) / 2) * se;
  const interval = half === null ? null : { lower: estimate - half, upper: estimate + half, level };
  const detail = { from: earlier.time, to: later.time, se };
  return given(method('two-measurements'), 2, { estimate, interval, detail }, { warnings: [{ code: 'two-measurements' }] });
}

/**
 * The first and the last of a series that is too short for a trend; null where it is long enough for one, or where
 * fewer than two have a value.
 */
export function firstAndLast(
  points: readonly { time: number; value: number | null; se: number | null }[],
  level = 0.95,
): Given<TwoMeasurementsDetail> | null {
  const known = points.filter((point): point is Measurement => point.value !== null).sort((one, other) => one.time - other.time);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first.time === last.time || known.length >= LEAST_POINTS) return null;
  return compareTwoMeasurements(first, last, level);
}
