import { LARGE_SHARE } from '#analysis/gap/comparator';
import type { Period } from '#base/period';
import type { FigureSource } from './figure-source.ts';
import type { PlaceMatrices } from './place-matrix.ts';
import type { VerdictPlaces } from './verdict-places.ts';

/** Per place its share of its reference's people (or homes ...); NaN where it is not known. */
export type Shares = Float64Array;

/**
 * The share of each place in the count that weighs an indicator, in the first period in which both the place
 * and its reference have one: so that a share, and which comparator follows from it, does not change with
 * every new year of the count. The gap to the rest is a multiple of the gap to the whole, so verdicts do not
 * hang on the year.
 */
export async function readShares(
  source: FigureSource,
  weight: number,
  places: VerdictPlaces,
  matrices: PlaceMatrices,
  periods: readonly Period[],
): Promise<Shares> {
  const shares = new Float64Array(places.length).fill(NaN);
  const inOrder = source.periodsOf(weight).sort((one, other) => (periods[one]! < periods[other]! ? -1 : 1));
  const columnOf = new Int32Array(periods.length).fill(-1);
  inOrder.forEach((period, column) => (columnOf[period] = column));
  const { values, rows, columns } = matrices.make(await source.read(weight, false), columnOf, inOrder.length);
  for (let place = 0; place < rows; place += 1) {
    const reference = places.reference[place]!;
    for (let column = 0; reference >= 0 && column < columns && Number.isNaN(shares[place]!); column += 1) {
      const whole = values[column * rows + reference]!;
      if (whole > 0) shares[place] = values[column * rows + place]! / whole;
    }
  }
  return shares;
}

/** Shares that matter, as rows to keep: only a large share changes what an area is held against. */
export function largeShares(weight: number, shares: Shares, places: VerdictPlaces): { weight: number; area: number; share: number }[] {
  const large: { weight: number; area: number; share: number }[] = [];
  shares.forEach((share, place) => {
    if (share > LARGE_SHARE) large.push({ weight, area: places.newestArea[place]!, share });
  });
  return large;
}
