import { boundedScale, type Bounds } from '#analysis/projection/bounded-scale';
import { rollingErrors, type RollingError } from '#analysis/projection/rolling-errors';
import type { YearlyValues } from '#analysis/projection/yearly-values';

/** Fewest known values of a course that is continued, and at each rolling origin. */
export const FEWEST_POINTS = 5;
/** Furthest that the product looks ahead, in years. */
export const FURTHEST = 5;

/** The two ways in which the product continues a course. */
export type OwnMethod = 'theta' | 'naive';

/** A course of a pool of comparable courses. */
export interface PoolSeries {
  values: YearlyValues;
  bounds: Bounds;
  /** The year of the first value, on one calendar for the whole pool; 0 where there is none. */
  firstYear: number;
}

/** One scaled error of the pool. */
export interface PooledError {
  /** In which year the outcome was known. */
  target: number;
  /** In which year the forecast was made. */
  origin: number;
  /** Absolute error in mean yearly changes. */
  size: number;
}

/** What bands are made from: how far both methods were off, over comparable courses. */
export interface BandPool {
  /** Courses that gave at least one error. */
  series: number;
  /** Sizes of errors in mean yearly changes, least first; per method, per years ahead (index 0 is one year). */
  sizes: Readonly<Record<OwnMethod, readonly Float64Array[]>>;
}

/** The same with when each error was made, so that the bands of the past can be drawn again. */
export interface ErrorPool extends BandPool {
  errors: Readonly<Record<OwnMethod, readonly (readonly PooledError[])[]>>;
}

/** The errors of one course, each on the scale on which that course is continued. */
export interface CourseErrors {
  firstYear: number;
  theta: readonly RollingError[];
  naive: readonly RollingError[];
}

/** Rolling errors of both methods on a course; empty below five known values and one outcome. */
export function courseErrors({ values, bounds, firstYear }: PoolSeries): CourseErrors {
  const scale = boundedScale(bounds, values);
  const scaled = values.map((value) => (value === null ? null : scale.to(value)));
  return {
    firstYear,
    theta: rollingErrors(scaled, 'theta', FURTHEST, FEWEST_POINTS),
    naive: rollingErrors(scaled, 'naive', FURTHEST, FEWEST_POINTS),
  };
}

/** Puts the errors of comparable courses together. An error while nothing had changed yet has no unit and is left out. */
export function errorPool(courses: readonly CourseErrors[]): ErrorPool {
  const empty = () => Array.from({ length: FURTHEST }, (): PooledError[] => []);
  const errors = { theta: empty(), naive: empty() };
  let series = 0;
  for (const course of courses) {
    if (course.theta.some(({ scaled }) => scaled !== null)) series += 1;
    for (const method of ['theta', 'naive'] as const) {
      for (const { origin, step, scaled } of course[method]) {
        if (scaled === null) continue;
        const year = course.firstYear + origin;
        errors[method][step - 1]?.push({ origin: year, target: year + step, size: Math.abs(scaled) });
      }
    }
  }
  return poolOf(series, errors);
}

/** A pool of errors; each list is put in order once, for every course that asks it. */
export function poolOf(series: number, errors: ErrorPool['errors']): ErrorPool {
  const ordered = (lists: readonly (readonly PooledError[])[]) => lists.map((list) => Float64Array.from(list, ({ size }) => size).sort());
  return { series, errors, sizes: { theta: ordered(errors.theta), naive: ordered(errors.naive) } };
}
