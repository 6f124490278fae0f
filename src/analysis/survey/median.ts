/** The middle value; with an even number the mean of the two middle ones. @throws RangeError on no values */
export function median(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError('Cannot take the median of no values');
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
