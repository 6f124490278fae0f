/** Pearson's correlation of two columns, over the rows where both have a value; null below 3 rows or without variation. */
export function correlation(a: readonly (number | null)[], b: readonly (number | null)[]): number | null {
  const rows = a.flatMap((value, at) => (value === null || b[at] == null ? [] : [[value, b[at]] as const]));
  if (rows.length < 3) return null;
  const mean = (column: 0 | 1): number => rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
  const [meanA, meanB] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [x, y] of rows) {
    ab += (x - meanA) * (y - meanB);
    aa += (x - meanA) ** 2;
    bb += (y - meanB) ** 2;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : null;
}
