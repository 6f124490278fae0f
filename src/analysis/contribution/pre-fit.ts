import { standardDeviation, type Contrast, type ContrastEstimate } from './contrast.ts';

export interface PreFit {
  /** The treated areas' own standard deviation in the fitted years. */
  ownSd: number;
  /** What the distance may at most be: that spread, or twice the sampling error where that is larger. */
  bound: number;
  /** `fair` above half the bound. */
  level: 'good' | 'fair' | 'poor';
}

/** Rounding of the solver is no misfit. */
const ROUNDING = 1e-7;

/**
 * Whether the comparison follows the treated areas before the start (Abadie 2021; docs/methods/bijdrage): a pre-RMSPE
 * above the treated areas' own spread says that no mix of the others looks like them.
 *
 * @param samplingError standard error of a treated value, in the unit of the indicator; null for register figures
 */
export function preFit({ treated, fit }: Contrast, { preRmspe }: ContrastEstimate, samplingError: number | null): PreFit {
  const own = fit.map((t) => treated[t]!);
  const ownSd = standardDeviation(own);
  const bound = Math.max(ownSd, 2 * (samplingError ?? 0));
  const rounding = ROUNDING * Math.max(...own.map(Math.abs));
  const level = preRmspe > bound + rounding ? 'poor' : preRmspe > bound / 2 + rounding ? 'fair' : 'good';
  return { ownSd, bound, level };
}
