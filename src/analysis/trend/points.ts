/** The points of a series that can be used, in order of time. */
export interface Points {
  times: Float64Array;
  values: Float64Array;
  /** null where no point has a sampling error. */
  standardErrors: Float64Array | null;
  /** Times with no value, and times whose value lacks the sampling error that the others have. */
  without: number[];
  withoutError: number[];
}

/**
 * Leaves out what is missing and puts the rest in order of time; nothing is filled in. When some points
 * have a sampling error, those that have none cannot be weighed and are left out too.
 *
 * @param standardErrors of each value; null throughout, or no column, for figures without sampling error
 */
export function usablePoints(
  times: readonly number[],
  values: readonly (number | null)[],
  standardErrors: readonly (number | null)[] | null = null,
): Points {
  const weighted = standardErrors?.some((error) => error !== null) ?? false;
  const order = times.map((_, index) => index).sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
  const known = order.filter((index) => values[index] !== null);
  const used = weighted ? known.filter((index) => standardErrors?.[index] != null) : known;
  const column = (source: readonly (number | null)[]) => Float64Array.from(used, (index) => source[index] ?? NaN);
  return {
    times: column(times),
    values: column(values),
    standardErrors: weighted && standardErrors ? column(standardErrors) : null,
    without: order.filter((index) => values[index] === null).map((index) => times[index] ?? NaN),
    withoutError: known.filter((index) => !used.includes(index)).map((index) => times[index] ?? NaN),
  };
}
