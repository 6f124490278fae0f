import type { Table } from './table.ts';

/** The same table with only some of its rows, in their order. */
export function selectRows(table: Table, rows: readonly number[]): Table {
  return {
    columns: table.columns,
    rowCount: rows.length,
    sheet: table.sheet,
    notes: table.notes,
    text: (column, row) => table.text(column, rows[row]!),
    line: (row) => table.line(rows[row]!),
    numbers(column, options) {
      const all = table.numbers(column, options);
      const place = new Map(rows.map((from, to) => [from, to]));
      return {
        ...all,
        values: Float64Array.from(rows, (row) => all.values[row]!),
        others: all.others.flatMap((row) => place.get(row) ?? []),
      };
    },
  };
}
