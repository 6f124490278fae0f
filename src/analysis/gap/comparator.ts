/** Above this share of the people an area weighs in its own comparator (docs/methods/verschil). */
export const LARGE_SHARE = 0.1;

export interface Comparator {
  /** `whole`: the municipality as published; `rest`: the municipality without the area. */
  kind: 'whole' | 'rest';
  /** What the gap to the comparator is multiplied with to give the gap to the whole: 1, or 1 - share. */
  factor: number;
}

/**
 * What an area is held against. An area with more than a tenth of the people pulls the municipal figure
 * towards itself: x_whole = s x_area + (1 - s) x_rest, so its gap to the whole is (1 - s) times its gap to the
 * rest. Holds for rates and means weighed by the same people.
 *
 * @param share of the municipality's people that live in the area, 0 to 1; null when unknown
 */
export function chooseComparator(share: number | null): Comparator {
  if (share !== null && share > LARGE_SHARE && share < 1) return { kind: 'rest', factor: 1 - share };
  return { kind: 'whole', factor: 1 };
}
