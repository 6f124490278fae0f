/** Places by score, 1 is the highest; equals share the best place. Without a score no place. */
export function ranks(scores: readonly (number | null)[]): (number | null)[] {
  return scores.map((score) => (score === null ? null : 1 + scores.filter((other) => other !== null && isAbove(other, score)).length));
}

/** Differences that are only the rounding of the machine are no differences. */
const SLACK = 1e-12;

export function isAbove(a: number, b: number): boolean {
  return a - b > SLACK * Math.max(1, Math.abs(a), Math.abs(b));
}
