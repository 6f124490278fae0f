import { inverse, Matrix, QrDecomposition } from 'ml-matrix';

/** A fitted linear model. Row i of the design belongs to `residuals[i]`. */
export interface LeastSquares {
  coefficients: number[];
  residuals: number[];
  /** (X'X)^-1, or (X'WX)^-1 where weights were given. */
  bread: number[][];
  /** Rows minus coefficients: the degrees of freedom of the residuals. */
  degreesOfFreedom: number;
}

/** A column that the others explain but for this share of its length counts as no column of its own. */
const COLLINEAR = 1e-9;

/**
 * Ordinary least squares by QR; with weights, weighted least squares. Columns are scaled to unit length first,
 * so that the unit of a column (people, or millions) does not decide whether the design is called singular.
 *
 * @param rows the design, one array per observation; all finite
 * @param weights above 0, one per row
 * @returns null where there are fewer rows than columns or the columns do not tell themselves apart
 */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[], weights?: readonly number[]): LeastSquares | null {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.length < columns) return null;
  const root = weights?.map(Math.sqrt);
  const weigh = (value: number, row: number): number => value * (root?.[row] ?? 1);
  const lengths = Array.from({ length: columns }, (_, column) =>
    Math.sqrt(rows.reduce((sum, row, index) => sum + weigh(row[column] ?? 0, index) ** 2, 0)),
  );
  if (lengths.some((length) => !(length > 0) || !Number.isFinite(length))) return null;
  const scaled = new Matrix(rows.map((row, index) => row.map((value, column) => weigh(value, index) / (lengths[column] ?? 1))));
  const qr = new QrDecomposition(scaled);
  const triangle = qr.upperTriangularMatrix;
  if (triangle.diagonal().some((value) => !(Math.abs(value) > COLLINEAR))) return null;
  const solution = qr.solve(Matrix.columnVector(y.map(weigh))).to1DArray();
  const coefficients = solution.map((value, column) => value / (lengths[column] ?? 1));
  const back = inverse(triangle);
  const bread = back
    .mmul(back.transpose())
    .to2DArray()
    .map((row, i) => row.map((value, j) => value / ((lengths[i] ?? 1) * (lengths[j] ?? 1))));
  const residuals = rows.map((row, index) => (y[index] ?? 0) - dot(row, coefficients));
  return { coefficients, residuals, bread, degreesOfFreedom: rows.length - columns };
}

/** Sum of products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
