/**
 * How far apart two figures must lie before they count as different. Figures come with few digits, but a
 * difference of two of them (51.3 - 60.2) carries rounding noise; noise must not break a tie, nor make a
 * constant gap a trend.
 *
 * @param largest the largest absolute figure that went into the series
 */
export function tieTolerance(largest: number): number {
  return largest * 1e-11;
}

/** The largest absolute value of a column; 0 for an empty one. */
export function largestOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) largest = Math.max(largest, Math.abs(values[index] ?? 0));
  return largest;
}
