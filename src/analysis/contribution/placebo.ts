import { mean, type Contrast, type ContrastEstimate, type Estimator } from './contrast.ts';
import { placeboSets } from './placebo-sets.ts';

/** What comparison areas show when they are treated for the sake of argument. */
export interface Placebo {
  /** How many placebo runs. */
  n: number;
  /** Place of the treated areas among all, 1 for the most extreme; ties count against them. */
  rank: number;
  /** rank / (n + 1). */
  pValue: number;
  /** Standard deviation (by n) of the placebo effects. */
  se: number;
  /** Whether all possible sets were run. */
  exhaustive: boolean;
}

/** By what a run is called extreme. */
export type Extremeness = (estimate: ContrastEstimate) => number;

/**
 * Post/pre RMSPE ratio (Abadie, Diamond & Hainmueller 2010): poor fit is no evidence. A perfect fit
 * counts as one part in a million of the deviation after the start.
 */
export const rmspeRatio: Extremeness = ({ preRmspe, postRmspe }) =>
  postRmspe === 0 ? 0 : postRmspe / Math.max(preRmspe, postRmspe * 1e-6);

/** The size of the effect. */
export const effectSize: Extremeness = ({ att }) => Math.abs(att);

/** Rounding of the solver must not decide who comes first. */
const TIE = 1e-7;

/**
 * Placebo in space: comparison areas in turn (or sets of as many as were treated) as if treated, the
 * others as their comparison; the truly treated never among them. null where no set leaves a comparison.
 */
export function runPlacebo(contrast: Contrast, estimate: ContrastEstimate, estimator: Estimator, extremeness: Extremeness): Placebo | null {
  const { sets, exhaustive } = placeboSets(contrast.controls.length, contrast.treatedCount);
  if (sets.length === 0) return null;
  const runs = sets.map((set) => estimator(asIfTreated(contrast, set)));
  const own = extremeness(estimate);
  const rank = 1 + runs.filter((run) => extremeness(run) >= own * (1 - TIE)).length;
  const middle = mean(runs.map(({ att }) => att));
  const se = Math.sqrt(mean(runs.map(({ att }) => (att - middle) ** 2)));
  return { n: runs.length, rank, pValue: rank / (runs.length + 1), se, exhaustive };
}

function asIfTreated(contrast: Contrast, set: readonly number[]): Contrast {
  const chosen = new Set(set);
  const split = (rows: readonly (readonly number[])[]) => {
    const taken = set.map((index) => rows[index]!);
    return { controls: rows.filter((_, index) => !chosen.has(index)), treated: columnMeans(taken) };
  };
  const { predictors } = contrast;
  return {
    ...contrast,
    ...split(contrast.controls),
    predictors: predictors && { ...predictors, ...split(predictors.controls) },
  };
}

/** Mean per column; the row itself where there is one. */
export function columnMeans(rows: readonly (readonly number[])[]): readonly number[] {
  if (rows.length === 1) return rows[0]!;
  return rows[0]!.map((_, t) => mean(rows.map((row) => row[t]!)));
}
