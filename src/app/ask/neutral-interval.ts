/** An interval as the neutral form writes it: [lower, upper], or null where there is none. */
export function neutralInterval(interval: { lower: number; upper: number } | null): [number, number] | null {
  return interval && [interval.lower, interval.upper];
}
