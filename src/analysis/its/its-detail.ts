import type { ClaimVerdict } from '#domain/answer/codes';

/** One moment of a series. */
export interface SeriesPoint {
  time: number;
  /** null where it is missing: the moment is left out, never filled. */
  y: number | null;
  /** People, homes or days at risk behind a count; above 0. Left out: 1. null is missing. */
  exposure?: number | null;
  /** Place in the season, such as the month; counted from the first moment unless given. */
  phase?: number | null;
  /** The same indicator where nothing was done. */
  comparison?: number | null;
  comparisonExposure?: number | null;
}

export interface ItsOptions {
  /** First moment with the intervention. */
  start: number;
  family?: 'linear' | 'poisson' | 'quasipoisson';
  /** false: the slope is held to be the same after the start; only the level may change. */
  slopeChange?: boolean;
  season?: { period: number; harmonics: number } | null;
  /** What one step is; decides how many moments are needed. */
  unit?: 'year' | 'month';
  /** The effect that the plan promised: in the unit of y, or for counts as a ratio. */
  promised?: number | null;
}

/** A term with its error. For counts on the scale of logarithms. */
export interface Term {
  est: number;
  se: number;
  ci95: { lower: number; upper: number };
  p: number;
  /** The error as if moments were independent (linear family only). */
  seOls?: number;
}

/** One fitted series. */
export interface SegmentedFit {
  /** Jump at the start. */
  level: Term;
  /** Change of slope per unit of time; null where it was not asked. */
  slopeChange: Term | null;
  preSlope: Term;
  /** Mean distance of the fitted line after the start from the continued line before it. */
  effect: Term;
  durbinWatson: number | null;
  /** First autocorrelation of the residuals. */
  autocorrelation: number | null;
  /** Counts only: Pearson chi-square over the degrees of freedom. */
  dispersion: number | null;
  n: number;
}

export interface ItsDetail extends SegmentedFit {
  family: 'linear' | 'poisson' | 'quasipoisson';
  /** Series less comparison series (counts: the ratio of the two); null without a comparison. */
  controlled: Omit<SegmentedFit, 'dispersion'> | null;
  moments: { pre: number; post: number; missing: number };
  claim: ClaimVerdict;
  /** 2.8 errors of the effect on which the claim rests; for counts as a ratio above 1. */
  smallestDetectable: number;
}
