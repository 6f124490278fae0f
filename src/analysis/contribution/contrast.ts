/** Standardised characteristics of the areas, for synthetic control on predictors. */
export interface PredictorSet {
  /** Per comparison area, one value per predictor; on the scale of the question. */
  controls: readonly (readonly number[])[];
  /** The same of the treated areas' mean. */
  treated: readonly number[];
  /** How much each predictor counts (the diagonal of V), on the standardised scale; sums to more than 0. */
  importance: readonly number[];
}

/** A full panel split at the start: what every estimator reads. No value is missing. */
export interface Contrast {
  /** One row per comparison area, a value per year. */
  controls: readonly (readonly number[])[];
  /** The mean of the treated areas, a value per year. */
  treated: readonly number[];
  /** How many areas that mean is of. */
  treatedCount: number;
  /** Indices of the years before the start on which weights are fitted, ascending. */
  fit: readonly number[];
  /** Index of the first treated year. */
  start: number;
  predictors: PredictorSet | null;
}

/** What an estimator says of one contrast. In the unit of the indicator unless told. */
export interface ContrastEstimate {
  /** Mean effect over the years from the start on. */
  att: number;
  /** One per comparison area; they sum to one. */
  weights: readonly number[];
  /** One per fitted year, where the method has them. */
  timeWeights: readonly number[] | null;
  /** Treated minus weighted comparison areas, per year. */
  gaps: readonly number[];
  /** The gap that is taken for 'as it was': 0 for synthetic control. */
  baseline: number;
  /** Root mean squared distance from the usual gap, in the fitted years and from the start on. */
  preRmspe: number;
  postRmspe: number;
}

export type Estimator = (contrast: Contrast) => ContrastEstimate;

/**
 * Gaps, effect and fit that follow from weights.
 *
 * @param baseline the gap before the start that is taken off to get the effect, from the gaps of the fitted years
 * @param level the gap around which fit is judged: 0 where the level itself must be met
 */
export function estimateFrom(
  contrast: Contrast,
  weights: readonly number[],
  timeWeights: readonly number[] | null,
  baseline: (fitted: readonly number[]) => number,
  level: (fitted: readonly number[]) => number,
): ContrastEstimate {
  const { controls, treated, fit, start } = contrast;
  const gaps = treated.map(
    (value, t) => value - weights.reduce((sum, weight, i) => sum + (weight === 0 ? 0 : weight * controls[i]![t]!), 0),
  );
  const fitted = fit.map((t) => gaps[t]!);
  const usual = level(fitted);
  const after = gaps.slice(start);
  const base = baseline(fitted);
  return {
    att: mean(after) - base,
    weights,
    timeWeights,
    gaps,
    baseline: base,
    preRmspe: rms(fitted.map((gap) => gap - usual)),
    postRmspe: rms(after.map((gap) => gap - usual)),
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation (n - 1); 0 for fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

function rms(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((value) => value * value)));
}
