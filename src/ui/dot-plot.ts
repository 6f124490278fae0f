/** One area on a dot plot. */
export interface DotPlotRow {
  code: string;
  name: string;
  href: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** The figure with its margins in words, or why there is none. */
  label: string;
}

/** A scale leaves zero out when the smallest mark is more than this part of the largest. */
const FAR_FROM_ZERO = 0.6;

/**
 * The part of the axis that holds every dot, margin and the comparator; never of no length. It begins
 * at zero, unless all marks lie far from it and close together.
 */
export function dotPlotExtent(rows: readonly DotPlotRow[], comparator: number | null): [number, number] {
  const marks = rows.flatMap(({ value, lower, upper }) => (value === null ? [] : [value, lower ?? value, upper ?? value]));
  if (comparator !== null) marks.push(comparator);
  if (marks.length === 0) return [0, 1];
  const [lowest, highest] = [Math.min(...marks), Math.max(...marks)];
  const from = lowest >= 0 && lowest < highest * FAR_FROM_ZERO ? 0 : lowest;
  return from === highest ? [from - 0.5, highest + 0.5] : [from, highest];
}
