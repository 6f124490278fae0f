/** What a model says of the years ahead, the first of which is the year after the last known value. */
export interface ModelForecast {
  mean: number[];
  /** Standard error per year by the model's own variance; null where it has none (no spread, too few points). */
  se: number[] | null;
  /** The parameters that were used, by name. */
  params: Readonly<Record<string, number>>;
  /** Sum of squared one-step errors within the course. */
  sse: number;
}

/** The steps ahead: 1, 2, ... h. */
export function stepsAhead(h: number): number[] {
  return Array.from({ length: h }, (_, index) => index + 1);
}

/** Standard errors from a variance per step; none where the course has no spread to learn from. */
export function spread(variance: number, scale: number, h: number, factor: (step: number) => number): number[] | null {
  // Rounding leaves a trace of variance in a course without any; a band that thin would claim certainty.
  const nothing = 1e-20 * scale * scale;
  if (!Number.isFinite(variance) || variance <= nothing) return null;
  return stepsAhead(h).map((step) => Math.sqrt(variance * factor(step)));
}
