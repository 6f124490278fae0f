export type Aggregation = 'arithmetic' | 'geometric';

/**
 * Weighted mean of parts. Geometric: exp(sum w log x), so that a bad part cannot be bought off; a part of 0
 * makes the whole 0, and below 0 counts as 0. Weights need not sum to one.
 *
 * @returns null when a part is missing (it is no zero and no mean) or all weights are 0
 */
export function aggregate(parts: readonly (number | null)[], weights: readonly number[], aggregation: Aggregation): number | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0 || parts.some((part, at) => part === null && weights[at]! > 0)) return null;
  const mean = (of: (part: number) => number): number =>
    parts.reduce<number>((sum, part, at) => (weights[at]! > 0 ? sum + (weights[at]! / total) * of(part!) : sum), 0);
  if (aggregation === 'arithmetic') return mean((part) => part);
  if (parts.some((part, at) => weights[at]! > 0 && part! <= 0)) return 0;
  return Math.exp(mean(Math.log));
}
