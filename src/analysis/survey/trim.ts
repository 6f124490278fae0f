import type { Margin } from './margin.ts';
import { median } from './median.ts';
import { rake } from './rake.ts';

/** docs/methods/enquete: no weight above 5 times the median one. */
export const TRIM_AT = 5;
/** Each trimming moves weight to others, whose margins are then met again; after so many turns it is enough. */
const TURNS = 25;
const SLACK = 1 + 1e-6;

export interface Trimming {
  weights: Float64Array;
  /** People whose weight was above the limit before anything was trimmed. */
  trimmed: number;
  /** Largest weight over the median one, before and after. */
  largestBefore: number;
  largestAfter: number;
  /** Whether weights within the limit that still meet the margins were found. */
  reached: boolean;
}

/**
 * Cuts weights at `factor` times the median and rakes again, until both hold. Where the margins themselves
 * ask for larger weights (two people who stand for half a town) that cannot be: then the raked weights are
 * kept as they were and `reached` is false, for a half-cut weight would meet neither rule.
 *
 * @param raked weights that meet the margins
 */
export function trimWeights(raked: Float64Array, margins: readonly Margin[], factor: number = TRIM_AT): Trimming {
  const largestBefore = largestRatio(raked);
  const limit = factor * median(raked);
  const trimmed = raked.filter((weight) => weight > limit * SLACK).length;
  if (trimmed === 0) return { weights: raked, trimmed, largestBefore, largestAfter: largestBefore, reached: true };
  let weights = raked;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const cap = factor * median(weights);
    const again = rake(
      weights.map((weight) => Math.min(weight, cap)),
      margins,
    );
    if (!again.converged) break;
    weights = again.weights;
    const largestAfter = largestRatio(weights);
    if (largestAfter <= factor * SLACK) return { weights, trimmed, largestBefore, largestAfter, reached: true };
  }
  return { weights: raked, trimmed, largestBefore, largestAfter: largestBefore, reached: false };
}

/** The largest weight over the median one. */
export function largestRatio(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, weight), 0) / median(weights);
}
