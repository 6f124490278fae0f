/** Share of false claims among the claims of a list that docs/methods/verschil accepts. */
export const FALSE_SHARE = 0.1;

/**
 * Which of many tests stand when they are shown together (Benjamini & Hochberg 1995): adjusted p-values, each
 * the smallest q at which that test stands. A test stands when its adjusted p is at most q.
 *
 * @param pValues of the whole family, in any order
 * @param familySize when the family holds more tests than these, all of them without a claim
 */
export function adjustForFamily(pValues: ArrayLike<number>, familySize = pValues.length): Float64Array {
  const order = Array.from({ length: pValues.length }, (_, index) => index);
  order.sort((one, other) => (pValues[other] ?? 0) - (pValues[one] ?? 0));
  const adjusted = new Float64Array(pValues.length);
  let least = 1;
  order.forEach((index, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, (pValues[index] ?? 1) * (familySize / rank));
    adjusted[index] = least;
  });
  return adjusted;
}
