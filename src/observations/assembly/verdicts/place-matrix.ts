import { normalQuantile } from '#analysis/distributions/normal';
import type { ValueColumns } from './figure-source.ts';
import type { VerdictPlaces } from './verdict-places.ts';

/** Half a 95 % margin in standard errors: how publishers make their margins. */
const HALF_WIDTH = normalQuantile(0.975);

/**
 * One indicator of all places: the figure of a place in a column lies at `column * rows + place`. By column, because
 * figures come in order of period and area, and so fill it from front to back.
 */
export interface PlaceMatrix {
  rows: number;
  columns: number;
  /** NaN where there is no figure. */
  values: Float64Array;
  marks: Uint8Array;
  /** Sampling errors from margins; null when the figures have none. */
  errors: Float64Array | null;
  /** The area whose figure it is, for its division; -1 where there is none. */
  area: Int32Array;
  /** 1 for places that have a figure. */
  hasFigure: Uint8Array;
}

/** Lays out one indicator after another in the same memory: a matrix holds until the next is made. */
export class PlaceMatrices {
  readonly #places: VerdictPlaces;
  #cells = 0;
  #values = new Float64Array(0);
  #errors = new Float64Array(0);
  #marks = new Uint8Array(0);
  #area = new Int32Array(0);

  constructor(places: VerdictPlaces) {
    this.#places = places;
  }

  /**
   * Lays figures out by place and period. Of two divisions that have a figure of one place and period the
   * newest is taken (docs/decisions/0013).
   *
   * @param columnOf per period number its column; -1 for periods that are left out
   */
  make(figures: ValueColumns, columnOf: Int32Array, columns: number): PlaceMatrix {
    const { length: rows, placeOf, divisionYear } = this.#places;
    const { values, marks, errors, area } = this.#room(rows * columns, figures.lower !== null);
    const hasFigure = new Uint8Array(rows);
    for (let i = 0; i < figures.length; i += 1) {
      const no = figures.area[i]!;
      const column = columnOf[figures.period[i]!]!;
      const place = placeOf[no]!;
      if (column < 0 || place < 0) continue;
      const cell = column * rows + place;
      const other = area[cell]!;
      if (other >= 0 && divisionYear[other]! > divisionYear[no]!) continue;
      area[cell] = no;
      values[cell] = figures.value[i]!;
      marks[cell] = figures.mark[i]!;
      hasFigure[place] = 1;
      if (errors) {
        const error = (figures.upper![i]! - figures.lower![i]!) / (2 * HALF_WIDTH);
        errors[cell] = error > 0 ? error : NaN;
      }
    }
    return { rows, columns, values, marks, errors, area, hasFigure };
  }

  #room(cells: number, withErrors: boolean) {
    if (cells > this.#cells) {
      this.#cells = cells;
      this.#values = new Float64Array(cells);
      this.#marks = new Uint8Array(cells);
      this.#area = new Int32Array(cells);
    }
    if (withErrors && this.#errors.length < cells) this.#errors = new Float64Array(cells);
    return {
      values: this.#values.subarray(0, cells).fill(NaN),
      marks: this.#marks.subarray(0, cells).fill(0),
      area: this.#area.subarray(0, cells).fill(-1),
      errors: withErrors ? this.#errors.subarray(0, cells).fill(NaN) : null,
    };
  }
}
