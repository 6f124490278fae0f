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

/** The part of the axis that holds every dot, margin and the comparator; never of no length. */
export function dotPlotExtent(
  rows: readonly DotPlotRow[],
  comparator: number | null,
  fromZero: boolean,
): [number, number] {
  const marks = rows.flatMap(({ value, lower, upper }) =>
    value === null ? [] : [value, lower ?? value, upper ?? value],
  );
  if (comparator !== null) marks.push(comparator);
  if (fromZero) marks.push(0);
  const lowest = Math.min(...marks);
  const highest = Math.max(...marks);
  if (marks.length === 0) return [0, 1];
  return lowest === highest ? [lowest - 0.5, highest + 0.5] : [lowest, highest];
}
