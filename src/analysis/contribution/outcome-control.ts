import { estimateFrom, type Contrast, type ContrastEstimate } from './contrast.ts';
import { simplexWeights } from './simplex-weights.ts';

const nothing = () => 0;

/**
 * Outcome-only synthetic control: the weighted mean of comparison areas that follows the treated areas
 * best in the fitted years (Abadie & Gardeazabal 2003; Doudchenko & Imbens 2016). Convex, so one answer.
 */
export function outcomeControl(contrast: Contrast): ContrastEstimate {
  const pick = (row: readonly number[]) => contrast.fit.map((t) => row[t]!);
  const weights = simplexWeights(contrast.controls.map(pick), pick(contrast.treated));
  return estimateFrom(contrast, weights, null, nothing, nothing);
}
