import type { Contrast, Estimator } from './contrast.ts';
import { effectSize, runPlacebo } from './placebo.ts';

/** The same question with a start at which nothing began. */
export interface PlaceboInTime {
  /** Index of the year that was taken for the start. */
  start: number;
  att: number;
  se: number;
  rank: number;
  pValue: number;
  /** How many placebo runs in space lie behind se and p. */
  n: number;
}

/** Fewer years on either side of the pretended start show nothing. */
const FEWEST_BEFORE = 3;
const FEWEST_AFTER = 2;

/**
 * Placebo in time: a pretended start halfway the years before the real one, seen from those years only.
 * It must find nothing; what it finds is judged by the rank of its size among comparison areas. null with
 * too few years, or no comparison area to spare.
 */
export function placeboInTime(contrast: Contrast, estimator: Estimator): PlaceboInTime | null {
  const half = Math.floor(contrast.start / 2);
  const limited = contrast.fit.filter((t) => t < half);
  const fit = limited.length >= FEWEST_BEFORE ? limited : Array.from({ length: half }, (_, t) => t);
  if (fit.length < FEWEST_BEFORE || contrast.start - half < FEWEST_AFTER) return null;
  const early = {
    ...contrast,
    controls: contrast.controls.map((row) => row.slice(0, contrast.start)),
    treated: contrast.treated.slice(0, contrast.start),
    start: half,
    fit,
  };
  const estimate = estimator(early);
  const placebo = runPlacebo(early, estimate, estimator, effectSize);
  if (!placebo) return null;
  const { se, rank, pValue, n } = placebo;
  return { start: half, att: estimate.att, se, rank, pValue, n };
}
