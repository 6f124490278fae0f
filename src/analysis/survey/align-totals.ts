import type { Margin } from './margin.ts';

/** Smaller differences than this share are rounding of the register, and told to nobody. */
const SAME = 1e-9;

export interface AlignedTotals {
  margins: readonly Margin[];
  /** The total of the first margin, to which the others were scaled. */
  total: number;
  /** The name of the margin whose total is used. */
  from: string;
  /** The margins whose own total was another one. */
  scaled: readonly { name: string; total: number }[];
}

/**
 * Gives all margins the total of the first one, keeping their shares: registers round, or count on another
 * day, and raking can never meet two totals at once.
 *
 * @param margins at least one, each with a total above 0
 */
export function alignTotals(margins: readonly Margin[]): AlignedTotals {
  const totals = margins.map((margin) => margin.totals.reduce((sum, part) => sum + part, 0));
  const total = totals[0] ?? 0;
  const scaled: { name: string; total: number }[] = [];
  const aligned = margins.map((margin, at) => {
    const own = totals[at] ?? total;
    if (Math.abs(own - total) <= SAME * total) return margin;
    scaled.push({ name: margin.name, total: own });
    return { ...margin, totals: margin.totals.map((part) => (part / own) * total) };
  });
  return { margins: aligned, total, from: margins[0]?.name ?? '', scaled };
}
