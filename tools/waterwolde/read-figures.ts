import type { Cell } from './cell.ts';

/** Values of one column of one area (by the name it has) over the years, for the tests of the truths. */
export function seriesOf(cells: readonly Cell[], column: string, is: (cell: Cell) => boolean): { year: number; value: number }[] {
  return cells
    .filter((cell) => cell.column === column && is(cell) && cell.value !== null)
    .map((cell) => ({ year: cell.year, value: Number(cell.value) }));
}

export interface Line {
  slope: number;
  /** Half-width of the 95% interval of the slope. */
  margin: number;
  /** Fitted value in the first and in the last year. */
  first: number;
  last: number;
}

/** Two-sided 95% quantile of Student's t, by degrees of freedom 1 to 13. */
const T = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16];

/** A least-squares line through a series of at least three years. */
export function lineThrough(points: readonly { year: number; value: number }[]): Line {
  const n = points.length;
  const meanYear = points.reduce((sum, point) => sum + point.year, 0) / n;
  const meanValue = points.reduce((sum, point) => sum + point.value, 0) / n;
  const squares = points.reduce((sum, point) => sum + (point.year - meanYear) ** 2, 0);
  const slope = points.reduce((sum, point) => sum + (point.year - meanYear) * (point.value - meanValue), 0) / squares;
  const fit = (year: number) => meanValue + slope * (year - meanYear);
  const rest = points.reduce((sum, point) => sum + (point.value - fit(point.year)) ** 2, 0);
  const margin = T[n - 3]! * Math.sqrt(rest / (n - 2) / squares);
  return { slope, margin, first: fit(points[0]!.year), last: fit(points[n - 1]!.year) };
}

/** Mean of a series before a year, and from it on. */
export function beforeAndAfter(points: readonly { year: number; value: number }[], from: number): { before: number; after: number } {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    before: mean(points.filter((point) => point.year < from).map((point) => point.value)),
    after: mean(points.filter((point) => point.year >= from).map((point) => point.value)),
  };
}
