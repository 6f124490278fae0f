import { estimateFrom, mean, standardDeviation, type Contrast, type ContrastEstimate } from './contrast.ts';
import { simplexWeights } from './simplex-weights.ts';

/** Share of the noise that keeps time weights unique without moving them. */
const TIME_RIDGE = 1e-6;

/**
 * Synthetic difference-in-differences (Arkhangelsky et al. 2021 AER 111(12)): comparison areas weighed to
 * run parallel to the treated ones (levels may differ), years before the start weighed to foretell the
 * comparison areas' years after it, and the difference of differences with both.
 *
 * Unit weights carry the ridge zeta^2 T0 |w|^2 with zeta = (N_tr T_post)^(1/4) sd(first differences of the
 * comparison areas before the start); time weights an intercept and a ridge of 1e-6 sd.
 */
export function syntheticDid(contrast: Contrast): ContrastEstimate {
  const { controls, treated, treatedCount, fit, start } = contrast;
  const pick = (row: readonly number[]) => fit.map((t) => row[t]!);
  const before = controls.map(pick);
  const noise = standardDeviation(before.flatMap((row) => row.slice(1).map((value, t) => value - row[t]!)));
  const zeta = (treatedCount * (treated.length - start)) ** 0.25 * noise;
  const weights = simplexWeights(before.map(centred), centred(pick(treated)), zeta * zeta * fit.length);

  const years = fit.map((_, t) => before.map((row) => row[t]!));
  const after = controls.map((row) => mean(row.slice(start)));
  const timeWeights = simplexWeights(years.map(centred), centred(after), (TIME_RIDGE * noise) ** 2 * controls.length);
  const weighted = (gaps: readonly number[]) => gaps.reduce((sum, gap, t) => sum + timeWeights[t]! * gap, 0);
  return estimateFrom(contrast, weights, timeWeights, weighted, mean);
}

function centred(row: readonly number[]): number[] {
  const middle = mean(row);
  return row.map((value) => value - middle);
}
