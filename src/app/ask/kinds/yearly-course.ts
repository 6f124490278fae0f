import type { YearlyValues } from '#analysis/projection/yearly-values';

/** A course by the year, with the year of its first value. */
export interface YearlyCourse {
  values: YearlyValues;
  /** null where the question gives no years: then a figure has a place and no year. */
  firstYear: number | null;
  /** Positions in `values` of the first value after each break. */
  breaks: number[];
}

interface Written {
  y: readonly (number | null)[];
  times?: readonly number[] | undefined;
  breaks?: readonly number[] | undefined;
}

/** The figures of a question by the year: in order, with null for a year that is not there. */
export function yearlyCourse({ y, times, breaks = [] }: Written): YearlyCourse {
  if (!times || times.length === 0) return { values: y, firstYear: null, breaks: [] };
  const first = Math.min(...times);
  const values: (number | null)[] = Array.from({ length: Math.max(...times) - first + 1 }, () => null);
  times.forEach((time, index) => (values[time - first] = y[index] ?? null));
  return { values, firstYear: first, breaks: breaks.map((year) => Math.max(0, year - first)) };
}
