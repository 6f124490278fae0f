import { minimiseOnSimplex } from './quadprog.ts';

/** Below this share a weight is rounding of the solver, not an area that takes part. */
const NOTHING = 1e-9;
/** On the diagonal after scaling: makes the problem strictly convex without moving its answer visibly. */
const RIDGE = 1e-10;
/** Share of the largest figure below which differences are rounding. */
const SAME = 1e-13;

/**
 * Weights w >= 0 that sum to one and bring the weighted mean of the rows nearest to the target: the
 * minimum of |target - sum w_i rows_i|^2 + penalty |w|^2. Where many weights fit equally well, the most
 * even ones. Rows are taken from their mean first, so that a large common level costs no digits.
 *
 * @param rows one per area (or per year for time weights), each as long as the target; at least one
 * @param penalty in squared units of the rows; 0 for plain synthetic control
 * @returns one weight per row
 */
export function simplexWeights(rows: readonly (readonly number[])[], target: readonly number[], penalty = 0): number[] {
  const n = rows.length;
  if (n === 0) throw new RangeError('Cannot weigh nothing: no rows');
  const middle = target.map((_, t) => rows.reduce((sum, row) => sum + row[t]! / n, 0));
  const differences = rows.map((row) => row.map((value, t) => value - middle[t]!));
  const aimed = target.map((value, t) => value - middle[t]!);
  const unit = largest(differences);
  // Rows that are the same within rounding cannot be told apart.
  if (unit <= SAME * Math.max(largest(rows), largest([target]))) return rows.map(() => 1 / n);
  const centred = differences.map((row) => Float64Array.from(row, (value) => value / unit));
  const aim = Float64Array.from(aimed, (value) => value / unit);
  const ridge = penalty / unit ** 2;
  const hessian = centred.map((row, i) => centred.map((other, j) => dot(row, other) + (i === j ? ridge : 0)));
  const scale = Math.max(...hessian.map((row, i) => row[i]!));
  const scaled = hessian.map((row, i) => row.map((value, j) => value / scale + (i === j ? RIDGE : 0)));
  const weights = minimiseOnSimplex(
    scaled,
    centred.map((row) => dot(row, aim) / scale),
  ).map((weight) => (weight < NOTHING ? 0 : weight));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < left.length; t++) sum += left[t]! * right[t]!;
  return sum;
}

function largest(rows: readonly (readonly number[])[]): number {
  return rows.reduce((most, row) => row.reduce((own, value) => Math.max(own, Math.abs(value)), most), 0);
}
