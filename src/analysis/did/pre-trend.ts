import { inverse, Matrix } from 'ml-matrix';
import { centralF } from '#analysis/distributions/jstat';
import { assignments, shareAsLarge } from './assignments.ts';

/** Did the two groups already move apart before the start? */
export interface PreTrend {
  /** Small: they did. */
  p: number;
  /** 'hotelling': exact for normal changes. 'permutation': too few areas for that many periods. */
  by: 'hotelling' | 'permutation';
  /** Periods before the start that were compared. */
  periods: number;
  /** Areas with a figure in each of them. */
  areas: number;
}

/** Spare degrees of freedom below which the spread of the changes is not known well enough. */
const FEWEST_SPARE = 5;
/** A spread this small against the changes is rounding. */
const ROUNDING = 1e-9;

/**
 * Joint test that treated and other areas had the same course before the start: all changes between periods at
 * once, by Hotelling's T-squared with one covariance for both groups (Hotelling 1931); by permutation where there are too few areas
 * for it. Passing it does not prove a like course (Roth 2022).
 *
 * @param courses one row per area: a value per period before the start, in order, none missing
 * @returns null with fewer than two periods, or no area of either kind
 */
export function preTrend(courses: readonly (readonly number[])[], treated: readonly boolean[]): PreTrend | null {
  const periods = courses[0]?.length ?? 0;
  const chosen = treated.flatMap((is, index) => (is ? [index] : []));
  if (periods < 2 || chosen.length === 0 || chosen.length === courses.length) return null;
  const changes = courses.map((course) => course.slice(1).map((value, index) => value - (course[index] ?? 0)));
  const exact = hotelling(changes, treated);
  if (exact !== null) return { p: exact, by: 'hotelling', periods, areas: courses.length };
  const { sets } = assignments(chosen, courses.length);
  const statistics = sets.map((set) => departure(courses, new Set(set)));
  return { p: shareAsLarge(statistics), by: 'permutation', periods, areas: courses.length };
}

function hotelling(changes: readonly (readonly number[])[], treated: readonly boolean[]): number | null {
  const size = changes[0]?.length ?? 0;
  const spare = changes.length - 2 - size + 1;
  if (spare < FEWEST_SPARE) return null;
  const means = [true, false].map((side) => columnMeans(changes.filter((_, index) => treated[index] === side)));
  const pooled = Matrix.zeros(size, size);
  changes.forEach((row, index) => {
    const centre = means[treated[index] ? 0 : 1] ?? [];
    const off = Matrix.columnVector(row.map((value, column) => value - (centre[column] ?? 0)));
    pooled.add(off.mmul(off.transpose()));
  });
  const scale = pooled.diagonal().map(Math.sqrt);
  const largest = Math.max(...changes.flat().map(Math.abs));
  if (scale.some((value) => !(value > ROUNDING * largest))) return null;
  const standard = new Matrix(pooled.to2DArray().map((row, i) => row.map((value, j) => value / ((scale[i] ?? 1) * (scale[j] ?? 1)))));
  let inverted: Matrix;
  try {
    inverted = inverse(standard);
  } catch {
    return null;
  }
  // A course that the others fully fix: its inverse is noise.
  if (inverted.diagonal().some((value) => !(value > 0 && value < 1 / ROUNDING))) return null;
  const difference = Matrix.columnVector(
    means[0]?.map((value, column) => (value - (means[1]?.[column] ?? 0)) / (scale[column] ?? 1)) ?? [],
  );
  const chosen = treated.filter(Boolean).length;
  const weight = (chosen * (changes.length - chosen)) / changes.length;
  const statistic = (weight * difference.transpose().mmul(inverted).mmul(difference).get(0, 0) * spare) / size;
  return Number.isFinite(statistic) && statistic >= 0 ? 1 - centralF.cdf(statistic, size, spare) : null;
}

/** How far the gap between the groups wanders from its own mean: zero for parallel courses. */
function departure(courses: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  const inside = columnMeans(courses.filter((_, index) => taken.has(index)));
  const outside = columnMeans(courses.filter((_, index) => !taken.has(index)));
  const gap = inside.map((value, index) => value - (outside[index] ?? 0));
  const mean = gap.reduce((sum, value) => sum + value, 0) / gap.length;
  return gap.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function columnMeans(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length);
}
