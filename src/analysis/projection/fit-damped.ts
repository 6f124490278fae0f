import { nelderMead } from '#analysis/optimise/nelder-mead';
import { bestStart, runDamped, type DampedShape, type DampedStart } from '#analysis/projection/damped-trend';
import { meanYearlyChange, type YearlyValues } from '#analysis/projection/yearly-values';

export interface DampedFit {
  shape: DampedShape;
  start: DampedStart;
  /** How many of the five numbers were chosen from the figures. */
  chosen: number;
}

// The region in which R's ets looks: beta below alpha, and a trend that fades but not at once.
const ALPHA = [1e-4, 0.9999] as const;
const PHI = [0.8, 0.98] as const;
const RESTARTS = 3;

/**
 * A damped trend with small squared one-step errors, its shape within the region of R's ets (alpha .0001-.9999,
 * beta .0001-alpha, phi .80-.98). Five free numbers can bend a short course around every figure: the very least
 * squared error then lies at a wild first trend. So the search sets out, as R's does, from the line through the
 * first ten figures and a trend that follows slowly, once with a slow and once with a quick level, and stays in the
 * valleys that it finds there.
 *
 * @param values from first to last known value, more than five known
 * @param fixed numbers that are given; with the whole shape given the start has a closed form
 */
export function fitDamped(values: YearlyValues, fixed: Partial<DampedShape & DampedStart> = {}): DampedFit {
  const names = ['alpha', 'beta', 'phi', 'level0', 'trend0'] as const;
  const chosen = names.filter((name) => fixed[name] === undefined).length;
  const { alpha, beta, phi, level0, trend0 } = fixed;
  if (alpha !== undefined && beta !== undefined && phi !== undefined) {
    const shape = { alpha, beta, phi };
    const best = level0 !== undefined && trend0 !== undefined ? { level0, trend0 } : bestStart(values, shape);
    return { shape, start: { level0: level0 ?? best.level0, trend0: trend0 ?? best.trend0 }, chosen };
  }
  const line = openingLine(values);
  const unit = meanYearlyChange(values) || 1;
  const shapeAt = ([a = 0, b = 0, p = 0]: readonly number[]): DampedShape => {
    const level = alpha ?? between(a, ...ALPHA);
    return { alpha: level, beta: beta ?? between(b, Math.min(ALPHA[0], level), level), phi: phi ?? between(p, ...PHI) };
  };
  const startAt = ([, , , l = 0, t = 0]: readonly number[]): DampedStart => ({
    level0: level0 ?? line.level0 + unit * l,
    trend0: trend0 ?? line.trend0 + unit * t,
  });
  const error = (at: readonly number[]) => runDamped(values, shapeAt(at), startAt(at)).sse;
  const found = [
    [free(0.2), free(0.1), free(0.99), 0, 0],
    [free(0.95), free(0.02), free(0.99), 0, 0],
  ].map((from) => {
    let least = nelderMead(error, from, 0.5, 2000);
    // A simplex may lie down flat before the floor; a fresh one goes on from there.
    for (let restart = 0; restart < RESTARTS; restart += 1) least = nelderMead(error, least.at, 0.3, 2000);
    return least;
  });
  const least = found.reduce((best, other) => (other.value < best.value ? other : best));
  return { shape: shapeAt(least.at), start: startAt(least.at), chosen };
}

/** A number without bounds as one within them, and a share of the way between them as such a number. */
const between = (x: number, lower: number, upper: number) => lower + (upper - lower) / (1 + Math.exp(-x));
const free = (share: number) => Math.log(share / (1 - share));

/** Level and yearly trend of the least-squares line through the first ten years, seen from the year before the first. */
function openingLine(values: YearlyValues): DampedStart {
  const known = values.slice(0, 10).flatMap((value, index) => (value === null ? [] : [{ year: index + 1, value }]));
  const year = known.reduce((sum, point) => sum + point.year, 0) / known.length;
  const value = known.reduce((sum, point) => sum + point.value, 0) / known.length;
  const squares = known.reduce((sum, point) => sum + (point.year - year) ** 2, 0);
  const products = known.reduce((sum, point) => sum + (point.year - year) * (point.value - value), 0);
  const trend0 = squares > 0 ? products / squares : 0;
  return { level0: value - trend0 * year, trend0 };
}
