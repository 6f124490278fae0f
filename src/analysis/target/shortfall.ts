/**
 * A figure with the ends of its 95% interval, in the unit of the indicator. An end is null where the figure has no margin:
 * a full count, or a figure of which none was given.
 */
export interface Bounded {
  value: number;
  lower: number | null;
  upper: number | null;
}

/**
 * By how much an area lies behind what it is compared with: for a goal that names how large a gap may be.
 *
 * shortfall = max(0, reference - own) where more is better, max(0, own - reference) where less is: nought where the area is as far
 * or further, since such a goal asks for no less. Where nobody agreed which side is better it is the difference either way.
 * Its ends are those of a difference of independent samples: plus and minus sqrt(h1^2 + h2^2), with h half the width of
 * each interval, never below nought. A figure without a margin adds none to it: whether that may be is for the caller to
 * say, who knows what was counted and what was sampled. Unit: the indicator's; for shares, means and rates, not for counts.
 */
export function shortfall(own: Bounded, reference: Bounded, better: 'more' | 'less' | 'neutral'): Bounded {
  const difference = own.value - reference.value;
  const behind = better === 'neutral' ? Math.abs(difference) : better === 'more' ? -difference : difference;
  const half = Math.hypot(halfWidth(own), halfWidth(reference));
  return { value: Math.max(0, behind), lower: Math.max(0, behind - half), upper: Math.max(0, behind + half) };
}

function halfWidth({ lower, upper }: Bounded): number {
  return lower === null || upper === null ? 0 : (upper - lower) / 2;
}
