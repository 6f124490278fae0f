import { estimateFrom, standardDeviation, type Contrast, type ContrastEstimate } from './contrast.ts';
import { simplexWeights } from './simplex-weights.ts';

const nothing = () => 0;

/**
 * Synthetic control on predictors: weights that bring the comparison areas' characteristics nearest to
 * those of the treated areas, each divided by its standard deviation over all areas and weighed by its
 * given importance V (Abadie, Diamond & Hainmueller 2010). V is given, never searched: a nested search
 * has many answers (Becker & Kloessner 2018).
 *
 * @throws RangeError without predictors
 */
export function predictorControl(contrast: Contrast): ContrastEstimate {
  const { predictors } = contrast;
  if (!predictors) throw new RangeError('Cannot weigh on predictors: there are none');
  const total = predictors.importance.reduce((sum, importance) => sum + importance, 0);
  const stretch = predictors.importance.map((importance, p) => {
    const spread = standardDeviation([...predictors.controls.map((row) => row[p]!), predictors.treated[p]!]);
    return spread > 0 ? Math.sqrt(importance / total) / spread : 0;
  });
  const scaled = (row: readonly number[]) => row.map((value, p) => value * stretch[p]!);
  const weights = simplexWeights(predictors.controls.map(scaled), scaled(predictors.treated));
  return estimateFrom(contrast, weights, null, nothing, nothing);
}
