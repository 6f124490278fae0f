import { FLAG_CODE } from '#domain/observation/observation';
import type { BlockColumn, ObservationBlock } from '#domain/release/draft';
import type { Group } from './arrangement.ts';
import type { FigureColumn } from './figure-column.ts';

/** What a block needs of each of its columns. */
export interface BlockFigure {
  measure: number;
  column: FigureColumn;
  /** Margins that stand in columns of their own. */
  lower: FigureColumn | null;
  upper: FigureColumn | null;
  provisional: boolean;
}

/** One group of rows as a rectangle of figures, the rows of margins folded into the row of their value. */
export function blockOf(
  group: Group,
  hasMargins: boolean,
  place: { area: Int32Array; period: Int32Array; flags: Uint8Array },
  figures: BlockFigure[],
): ObservationBlock {
  const area = gather(place.area, group.anyRow);
  const period = gather(place.period, group.anyRow);
  const flags = place.flags.some((flag) => flag !== FLAG_CODE.final) ? Uint8Array.from(period, (index) => place.flags[index]!) : null;
  return { area, period, columns: figures.map((figure) => blockColumn(group, hasMargins, figure, flags)) };
}

function blockColumn(group: Group, hasMargins: boolean, figure: BlockFigure, flags: Uint8Array | null): BlockColumn {
  const { column } = figure;
  const { value: rows } = group.rows;
  const base = {
    measure: figure.measure,
    missing: column.missing,
    flag: figure.provisional ? 'provisional' : 'final',
    flags,
    base: null,
  } as const;
  if (column.texts !== null) {
    const texts = Array.from(rows, (row) => (row < 0 ? null : column.texts![row]!));
    return { ...base, values: new Float64Array(0), statuses: null, lower: null, upper: null, texts };
  }
  const values = gatherNumbers(column.values, rows);
  const margins = hasMargins ? rowMargins(group, column.values, values) : columnMargins(rows, figure);
  return { ...base, values, statuses: gatherStatuses(column, rows), ...margins, texts: null };
}

/** Margins that are rows: two bounds, or half a width around the value. */
function rowMargins(group: Group, cells: Float64Array, values: Float64Array): { lower: Float64Array; upper: Float64Array } {
  const lower = gatherNumbers(cells, group.rows.lower);
  const upper = gatherNumbers(cells, group.rows.upper);
  const half = gatherNumbers(cells, group.rows.half);
  for (let index = 0; index < values.length; index++) {
    if (Number.isNaN(half[index])) continue;
    lower[index] = rounded(values[index]! - half[index]!);
    upper[index] = rounded(values[index]! + half[index]!);
  }
  return { lower, upper };
}

function columnMargins(rows: Int32Array, figure: BlockFigure): { lower: Float64Array | null; upper: Float64Array | null } {
  const margin = (column: FigureColumn | null) => (column === null || column.texts !== null ? null : gatherNumbers(column.values, rows));
  return { lower: margin(figure.lower), upper: margin(figure.upper) };
}

/** 69.7 - 1.5 is 68.2, not 68.2000000001: the source writes few decimals. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function gatherNumbers(values: Float64Array, rows: Int32Array): Float64Array {
  if (isWhole(rows, values.length)) return values;
  const gathered = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) gathered[index] = rows[index]! < 0 ? NaN : values[rows[index]!]!;
  return gathered;
}

function gatherStatuses(column: FigureColumn, rows: Int32Array): Uint8Array | null {
  const { statuses } = column;
  if (statuses === null || isWhole(rows, statuses.length)) return statuses;
  return Uint8Array.from(rows, (row) => (row < 0 ? 0 : statuses[row]!));
}

function gather(values: Int32Array, rows: Int32Array): Int32Array {
  return isWhole(rows, values.length) ? values : Int32Array.from(rows, (row) => values[row]!);
}

/** Whether the rows are simply all rows in their order: then nothing need be copied. */
function isWhole(rows: Int32Array, length: number): boolean {
  return rows.length === length && (length === 0 || (rows[0] === 0 && rows[length - 1] === length - 1));
}
