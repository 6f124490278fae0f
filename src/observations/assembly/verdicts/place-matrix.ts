import { normalQuantile } from '#analysis/distributions/normal';
import type { ValueColumns } from './figure-source.ts';
import type { VerdictPlaces } from './verdict-places.ts';

/** Half a 95 % margin in standard errors: how publishers make their margins. */
const HALF_WIDTH = normalQuantile(0.975);

/** One indicator of places: cell (place, column) is one figure; places without any have no row. */
export interface PlaceMatrix {
  columns: number;
  /** Per place its row, -1 for none; and per row its place. */
  rowOf: Int32Array;
  places: Int32Array;
  /** rows x columns; NaN where there is no figure. */
  value: Float64Array;
  mark: Uint8Array;
  /** Sampling errors from margins; null when the figures have none. */
  error: Float64Array | null;
  /** The area whose figure it is, for its division. */
  area: Int32Array;
}

/**
 * Lays figures out by place and period. Of two divisions that have a figure of one place and period the
 * newest is taken (docs/decisions/0013).
 *
 * @param columnOf per period number its column; -1 for periods that are left out
 */
export function placeMatrix(figures: ValueColumns, places: VerdictPlaces, columnOf: Int32Array, columns: number): PlaceMatrix {
  const rowOf = new Int32Array(places.length).fill(-1);
  const found: number[] = [];
  for (let i = 0; i < figures.length; i += 1) {
    const place = places.placeOf[figures.area[i]!]!;
    if (place >= 0 && columnOf[figures.period[i]!]! >= 0 && rowOf[place] === -1) rowOf[place] = found.push(place) - 1;
  }
  const cells = found.length * columns;
  const matrix: PlaceMatrix = {
    columns,
    rowOf,
    places: Int32Array.from(found),
    value: new Float64Array(cells).fill(NaN),
    mark: new Uint8Array(cells),
    error: figures.lower === null ? null : new Float64Array(cells).fill(NaN),
    area: new Int32Array(cells).fill(-1),
  };
  for (let i = 0; i < figures.length; i += 1) {
    const area = figures.area[i]!;
    const column = columnOf[figures.period[i]!]!;
    const place = places.placeOf[area]!;
    if (column < 0 || place < 0) continue;
    const cell = rowOf[place]! * columns + column;
    const other = matrix.area[cell]!;
    if (other >= 0 && places.divisionYear[other]! > places.divisionYear[area]!) continue;
    matrix.area[cell] = area;
    matrix.value[cell] = figures.value[i]!;
    matrix.mark[cell] = figures.mark[i]!;
    if (matrix.error) {
      const error = (figures.upper![i]! - figures.lower![i]!) / (2 * HALF_WIDTH);
      matrix.error[cell] = error > 0 ? error : NaN;
    }
  }
  return matrix;
}
