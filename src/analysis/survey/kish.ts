export interface KishEffect {
  /** n sum w^2 / (sum w)^2: how many times the variance grows because weights differ; 1 when all are equal. */
  deff: number;
  /** n / deff: so many equally weighted people would give the same precision. */
  nEff: number;
}

/**
 * The price of weighting (Kish 1965, Survey Sampling, 11.2). Says nothing about clusters.
 * @param weights 0 or more, with a sum above 0; people with weight 0 count for nothing
 */
export function kishEffect(weights: ArrayLike<number>): KishEffect {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
    if (weight > 0) n += 1;
    sum += weight;
    squares += weight * weight;
  }
  if (!(sum > 0)) throw new RangeError('Cannot weigh with weights that sum to nothing');
  const nEff = (sum * sum) / squares;
  return { deff: n / nEff, nEff };
}
