/**
 * Up to which p a test stands in each family (Benjamini & Hochberg 1995, step-up): the tests with p at most
 * the threshold are those whose adjusted p is at most q. Found from above: of the tests at most t, c(t) in
 * number, the next t is c(t) q / m, until it holds still. Nothing is sorted, so millions of tests take
 * milliseconds, and a test can be judged later with its own p and the family's threshold.
 *
 * @param family per test the number of its family, from 0; -1 for a test that belongs to none
 * @param pValues per test
 * @param families how many families there are
 * @returns per family its size m, and its threshold; 0 where nothing stands (then p = 0 alone still does)
 */
export function familyThresholds(
  family: Int32Array,
  pValues: Float64Array,
  families: number,
  q: number,
): { size: Int32Array; threshold: Float64Array } {
  const size = new Int32Array(families);
  for (const no of family) if (no >= 0) size[no]! += 1;
  const threshold = new Float64Array(families).fill(q);
  const count = new Int32Array(families);
  for (let moved = true; moved;) {
    moved = false;
    count.fill(0);
    for (let test = 0; test < pValues.length; test += 1) {
      const no = family[test]!;
      if (no >= 0 && pValues[test]! <= threshold[no]!) count[no]! += 1;
    }
    for (let no = 0; no < families; no += 1) {
      const next = size[no] === 0 ? 0 : count[no]! * (q / size[no]!);
      if (next < threshold[no]!) {
        threshold[no] = next;
        moved = true;
      }
    }
  }
  return { size, threshold };
}
