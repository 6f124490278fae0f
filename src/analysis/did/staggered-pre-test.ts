import { inverse, Matrix } from 'ml-matrix';
import { chiSquareP } from '#analysis/distributions/chi-square';
import type { GroupTime } from './group-time.ts';

/** Correlations beyond this make one pre-period effect a copy of the others. */
const LARGEST_INFLATION = 1e8;

/**
 * Wald test that every effect before the start is zero (Callaway & Sant'Anna 2021, section 4): chi-square with as many
 * degrees of freedom as there are such effects.
 *
 * @returns null where there are none, where there are as many as areas, or where they do not tell themselves apart
 */
export function preTest(effects: readonly GroupTime[], units: number): { statistic: number; df: number; p: number } | null {
  const before = effects.filter(({ g, t, reference }) => t < g && !reference);
  const df = before.length;
  if (df === 0 || df >= units) return null;
  const scale = before.map(({ influence }) => Math.sqrt(product(influence, influence)));
  if (scale.some((value) => !(value > 0))) return null;
  const correlation = new Matrix(
    before.map((a, i) => before.map((b, j) => product(a.influence, b.influence) / ((scale[i] ?? 1) * (scale[j] ?? 1)))),
  );
  let inverted: Matrix;
  try {
    inverted = inverse(correlation);
  } catch {
    return null;
  }
  if (inverted.diagonal().some((value) => !(value > 0 && value < LARGEST_INFLATION))) return null;
  const standard = Matrix.columnVector(before.map(({ att }, index) => (att * units) / (scale[index] ?? 1)));
  const statistic = standard.transpose().mmul(inverted).mmul(standard).get(0, 0);
  return Number.isFinite(statistic) && statistic >= 0 ? { statistic, df, p: chiSquareP(statistic, df) } : null;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
