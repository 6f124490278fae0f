import { type Margin, sumByCode } from './margin.ts';

const ENOUGH = 1e-12;
const ROUNDS = 500;

/**
 * What is left of a value after the least-squares regression on all categories of the margins, weighted by
 * the base weights (Deville & Sarndal 1992, 3.4): raking removes from the variance what the margins explain.
 * Solved by taking out one margin's means after another (backfitting), which needs no inverse and so bears
 * margins that contain one another.
 *
 * @param values one per respondent, finite
 * @returns residuals in the unit of the values; the input is left alone
 */
export function marginResiduals(values: ArrayLike<number>, base: ArrayLike<number>, margins: readonly Margin[]): Float64Array {
  const residuals = Float64Array.from(values);
  const scale = residuals.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const weightOf = margins.map(({ codes, categories }) => sumByCode(codes, base, categories.length));
  const rounds = margins.length > 1 ? ROUNDS : 1;
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    margins.forEach((margin, at) => {
      moved = Math.max(moved, takeOutMeans(residuals, base, margin, weightOf[at] ?? new Float64Array()));
    });
    if (moved <= ENOUGH * scale) break;
  }
  return residuals;
}

/** Takes each category's weighted mean out of its members; returns the largest mean that was taken out. */
function takeOutMeans(residuals: Float64Array, base: ArrayLike<number>, { codes, categories }: Margin, weightOf: Float64Array): number {
  const means = sumByCode(
    codes,
    residuals.map((value, i) => value * (base[i] ?? 0)),
    categories.length,
  ).map((sum, at) => sum / (weightOf[at] || 1));
  for (let i = 0; i < residuals.length; i += 1) residuals[i] = (residuals[i] ?? 0) - (means[codes[i] ?? 0] ?? 0);
  return means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
}
