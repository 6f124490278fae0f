/** One value a year, oldest first; null where a year has none. Never filled. */
export type YearlyValues = readonly (number | null)[];

/** A course from its first to its last known value. */
export interface Known {
  values: YearlyValues;
  /** Known values. */
  n: number;
  /** Years after the last known value that have none. */
  silent: number;
}

/** The course without unknown years at its ends; what lies between stays as it is. */
export function knownPart(values: YearlyValues): Known {
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  const kept = first < 0 ? [] : values.slice(first, last + 1);
  return { values: kept, n: kept.filter((value) => value !== null).length, silent: values.length - 1 - last };
}

/** A change between two known values that follow each other. */
interface Change {
  change: number;
  /** Years between the two; above 1 where years without a value lie between. */
  years: number;
}

/** The changes of a course, oldest first. */
export function changes(values: YearlyValues): Change[] {
  const found: Change[] = [];
  let last = -1;
  values.forEach((value, year) => {
    if (value === null) return;
    if (last >= 0) found.push({ change: value - (values[last] as number), years: year - last });
    last = year;
  });
  return found;
}

/**
 * Mean absolute yearly change: the unit in which errors of unlike series are compared (docs/methods/als-het-zo-doorgaat; the scale of
 * MASE, Hyndman & Koehler 2006). A change over k years counts as change / sqrt(k), as that of a random walk.
 *
 * @returns null with fewer than two known values
 */
export function meanYearlyChange(values: YearlyValues): number | null {
  const found = changes(values);
  if (found.length === 0) return null;
  return found.reduce((sum, { change, years }) => sum + Math.abs(change) / Math.sqrt(years), 0) / found.length;
}
