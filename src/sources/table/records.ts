import { numberOf } from './number.ts';
import type { NumberColumn, NumberOptions, Table } from './table.ts';

/** A column of cells that already have a type: numbers, texts, null for empty. */
export type TypedColumn = ArrayLike<unknown>;

/** A table of columns that already have types: from JSON records, a Parquet file or a sheet. */
export function typedTable(
  columns: string[],
  cells: TypedColumn[],
  rowCount: number,
  origin: { sheet?: string; firstLine?: number } = {},
): Table {
  return {
    columns,
    rowCount,
    sheet: origin.sheet ?? null,
    notes: [],
    text: (column, row) => textOf(cells[column]![row]),
    numbers: (column, options) => numberColumn(cells[column]!, rowCount, options),
    line: (row) => row + (origin.firstLine ?? 1),
  };
}

/** A table from JSON records; a key that a record lacks is an empty cell. */
export function recordTable(records: readonly Record<string, unknown>[]): Table {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return typedTable(
    columns,
    columns.map((name) => records.map((record) => record[name])),
    records.length,
  );
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function numberColumn(cells: TypedColumn, rowCount: number, options?: NumberOptions): NumberColumn {
  const values = new Float64Array(rowCount);
  const others: number[] = [];
  let count = 0;
  let padded = 0;
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[row];
    let value = NaN;
    if (typeof cell === 'number') value = cell;
    else if (typeof cell === 'bigint') value = Number(cell);
    else if (typeof cell === 'string' && cell.trim() !== '') {
      value = numberOf(cell, options?.decimalComma);
      if (value !== value) others.push(row);
      else if (cell.trim().length < cell.length) padded++;
    } else if (cell !== null && cell !== undefined && typeof cell !== 'string') others.push(row);
    values[row] = value;
    if (value === value) count++;
  }
  return { values, others, count, padded };
}
