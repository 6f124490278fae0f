import { type Margin, sumByCode } from './margin.ts';

/** docs/methods/enquete: margins agree to this share of their total, within so many rounds. */
export const RAKING = { tolerance: 1e-6, rounds: 100 } as const;
/** Rounds are cheap: they go on to this, so that who adds the weights up in another order finds the same. */
const AIM = 1e-10;

export interface RakeLimits {
  tolerance?: number;
  rounds?: number;
}

export interface Raking {
  weights: Float64Array;
  rounds: number;
  /** The largest share by which a category's weighted total still misses its own. */
  worst: number;
  converged: boolean;
}

/**
 * Raking, or iterative proportional fitting (Deming & Stephan 1940; Deville, Sarndal & Sautory 1993):
 * scales the weights to one margin after another until all agree. One margin is post-stratification and
 * is done in one round. Margins must have one total between them (`alignTotals`), else nothing agrees.
 *
 * @param base weights to begin with, above 0
 * @param margins every respondent coded, and every category with people has a respondent
 */
export function rake(base: ArrayLike<number>, margins: readonly Margin[], limits: RakeLimits = {}): Raking {
  const { tolerance = RAKING.tolerance, rounds = RAKING.rounds } = limits;
  const weights = Float64Array.from(base);
  let worst = worstMiss(weights, margins);
  let round = 0;
  while (worst > Math.min(AIM, tolerance) && round < rounds) {
    for (const margin of margins) scaleTo(margin, weights);
    round += 1;
    worst = worstMiss(weights, margins);
  }
  return { weights, rounds: round, worst, converged: worst <= tolerance };
}

function scaleTo({ codes, totals }: Margin, weights: Float64Array): void {
  const sums = sumByCode(codes, weights, totals.length);
  const factors = totals.map((total, at) => total / (sums[at] || 1));
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) * (factors[codes[i] ?? 0] ?? 1);
}

function worstMiss(weights: Float64Array, margins: readonly Margin[]): number {
  let worst = 0;
  for (const { codes, totals } of margins) {
    const sums = sumByCode(codes, weights, totals.length);
    totals.forEach((total, at) => {
      if (total > 0) worst = Math.max(worst, Math.abs((sums[at] ?? 0) - total) / total);
    });
  }
  return worst;
}
