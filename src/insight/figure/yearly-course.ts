import { periodKind, yearOf, type Period } from '#base/period';
import type { YearlyValues } from '#analysis/projection/yearly-values';

/** Figures with one value a year, by the year. */
export interface YearlyCourse {
  /** From the first to the last year that anything is known of; null where there is no value. */
  values: YearlyValues;
  firstYear: number;
  /** Positions in `values` of the first value after each break. */
  breaks: number[];
  /** Which moment of the year the values are of, as periods end: `` for years, `-01-01`, `-Q4`. */
  moment: string;
}

interface Known {
  period: Period;
  value: number | null;
}

/** What of a period tells which moment of a year it is; split years are each other's next. */
export function momentOf(period: Period): string {
  return periodKind(period) === 'split-year' ? '/' : period.slice(4);
}

/**
 * One figure a year, of the same moment as the newest one with a value: of four quarters a year only one can be
 * continued by the year.
 *
 * @param facts oldest first
 * @param breaks first periods after a break in definition or borders
 * @returns null when there is no value at all
 */
export function yearlyCourse(facts: readonly Known[], breaks: readonly Period[]): YearlyCourse | null {
  const newest = facts.findLast(({ value }) => value !== null);
  if (!newest) return null;
  const moment = momentOf(newest.period);
  const alike = facts.filter(({ period }) => momentOf(period) === moment);
  const firstYear = yearOf(alike[0]!.period);
  const values: (number | null)[] = Array.from({ length: yearOf(alike.at(-1)!.period) - firstYear + 1 }, () => null);
  for (const { period, value } of alike) values[yearOf(period) - firstYear] = value;
  return { values, firstYear, breaks: breaks.map((period) => Math.max(0, yearOf(period) - firstYear)), moment };
}

/** The period of a year, at the moment of a course: `2027`, `2027-01-01`, `2027/28`. */
export function periodIn(year: number, moment: string): Period {
  return moment === '/' ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : `${year}${moment}`;
}
