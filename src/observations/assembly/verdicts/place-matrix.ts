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
  /** null where no figure has a mark. */
  marks: Uint8Array | null;
  /** Sampling errors from margins; null when the figures have none. */
  errors: Float64Array | null;
  /** The area whose figure it is, for its division; -1 where there is none. */
  area: Int32Array;
  /** 1 for places that have a figure. */
  hasFigure: Uint8Array;
}

/** Lays out one indicator after another in two places in turn: a matrix holds until the next but one is made. */
export class PlaceMatrices {
  readonly #places: VerdictPlaces;
  /** The room of the matrix before, which may still be read, and the one that is filled next. */
  readonly #rooms: [Room, Room] = [new Room(), new Room()];

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
    const { length, cell: cells, areaBits, value, mark, lower, upper } = figures;
    this.#rooms.reverse();
    const { values, marks, errors, area } = this.#rooms[0].clear(rows * columns, mark !== null, lower !== null);
    const hasFigure = new Uint8Array(rows);
    const areaMask = 2 ** areaBits - 1;
    for (let i = 0; i < length; i += 1) {
      const no = cells[i]! & areaMask;
      const column = columnOf[cells[i]! >>> areaBits]!;
      const place = placeOf[no]!;
      if (column < 0 || place < 0) continue;
      const cell = column * rows + place;
      const other = area[cell]!;
      if (other >= 0 && divisionYear[other]! > divisionYear[no]!) continue;
      area[cell] = no;
      values[cell] = value[i]!;
      hasFigure[place] = 1;
      if (marks !== null) marks[cell] = mark![i]!;
      if (errors !== null) {
        const error = (upper![i]! - lower![i]!) / (2 * HALF_WIDTH);
        errors[cell] = error > 0 ? error : NaN;
      }
    }
    return { rows, columns, values, marks, errors, area, hasFigure };
  }
}

/** The memory of a matrix. Shared, so that another thread can read it where it is. */
class Room {
  #values = sharedDoubles(0);
  #errors = sharedDoubles(0);
  #marks = new Uint8Array(new SharedArrayBuffer(0));
  #area = new Int32Array(0);

  clear(cells: number, withMarks: boolean, withErrors: boolean) {
    if (cells > this.#values.length) {
      this.#values = sharedDoubles(cells);
      this.#area = new Int32Array(cells);
    }
    if (withMarks && this.#marks.length < cells) this.#marks = new Uint8Array(new SharedArrayBuffer(cells));
    if (withErrors && this.#errors.length < cells) this.#errors = sharedDoubles(cells);
    return {
      values: this.#values.subarray(0, cells).fill(NaN),
      marks: withMarks ? this.#marks.subarray(0, cells).fill(0) : null,
      area: this.#area.subarray(0, cells).fill(-1),
      errors: withErrors ? this.#errors.subarray(0, cells).fill(NaN) : null,
    };
  }
}

function sharedDoubles(length: number): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}
