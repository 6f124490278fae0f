import { inverse, Matrix } from 'ml-matrix';
import { centralF } from '#analysis/distributions/jstat';
import type { GroupTime } from './group-time.ts';
import type { PreTest } from './staggered-detail.ts';

/** Correlations beyond this make one pre-period effect a copy of the others. */
const LARGEST_INFLATION = 1e8;

/**
 * Wald test that every effect before the start is zero (Callaway & Sant'Anna 2021, section 4). The statistic is that of R's
 * `did`; its p comes from F as with Hotelling's T-squared and not from chi-square, which rejects far too often when there are few
 * areas for that many effects. With hundreds of areas the two agree.
 *
 * Effects of a lone area, or against a lone one, are left out: their spread cannot be seen.
 *
 * @returns null where no effect is left, where there are too few areas, or where the effects do not tell themselves apart
 */
export function preTest(effects: readonly GroupTime[], units: number): PreTest | null {
  const before = effects.filter(({ g, t, reference, treated, comparison }) => t < g && !reference && treated > 1 && comparison > 1);
  const df = before.length;
  const kinds = 1 + new Set(effects.map(({ g }) => g)).size;
  const spare = units - kinds - df + 1;
  if (df === 0 || spare < 1) return null;
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
  return Number.isFinite(statistic) && statistic >= 0
    ? { statistic, df, p: 1 - centralF.cdf((statistic * spare) / (df * units), df, spare) }
    : null;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
