import type { Contrast, ContrastEstimate, Estimator } from './contrast.ts';

/** The effect when each comparison area that counts is left out in turn. */
export interface LeaveOneOut {
  lowest: number;
  highest: number;
  /** Whether the effect keeps its sign, whichever is left out. */
  signSurvives: boolean;
  /** Index of the comparison area without which the effect is nearest to nought or beyond it. */
  weakestWithout: number;
}

/** Range of the effect over comparison areas left out. null with one comparison area only. */
export function leaveOneOut(contrast: Contrast, estimate: ContrastEstimate, estimator: Estimator): LeaveOneOut | null {
  if (contrast.controls.length < 2) return null;
  const runs = estimate.weights.flatMap((weight, index) => (weight > 0 ? [{ index, att: estimator(without(contrast, index)).att }] : []));
  const atts = runs.map(({ att }) => att);
  const sign = Math.sign(estimate.att);
  const weakest = runs.reduce((best, run) => (run.att * sign < best.att * sign ? run : best));
  return {
    lowest: Math.min(...atts),
    highest: Math.max(...atts),
    signSurvives: sign !== 0 && atts.every((att) => Math.sign(att) === sign),
    weakestWithout: weakest.index,
  };
}

function without(contrast: Contrast, index: number): Contrast {
  const drop = <Row>(rows: readonly Row[]) => rows.filter((_, i) => i !== index);
  const { predictors } = contrast;
  return {
    ...contrast,
    controls: drop(contrast.controls),
    predictors: predictors && { ...predictors, controls: drop(predictors.controls) },
  };
}
