import type { Issue } from '#base/issue';

/**
 * Rows and columns of a file, whatever it came in: the one form that readers see.
 * Cells are raw: nothing is trimmed, no sentinel is understood, a padded number is still text.
 */
export interface Table {
  columns: readonly string[];
  /** Data rows, the header not counted. */
  rowCount: number;
  /** The cell's text as it stands; null when the cell is empty or absent. Whole numbers have no `.0`. */
  text(column: number, row: number): string | null;
  /** The whole column as numbers. The arrays are the table's own: copy before changing. */
  numbers(column: number, options?: NumberOptions): NumberColumn;
  /** Where a row stands in its file, for messages: the line (text) or sheet row. */
  line(row: number): number;
  /** The sheet's name (`xlsx`); null elsewhere. */
  sheet: string | null;
  /** What was noticed on the way in: encoding, unnamed columns, a missing line end. */
  notes: Issue[];
}

export interface NumberOptions {
  /** `42,5` is forty-two and a half. */
  decimalComma?: boolean;
}

export interface NumberColumn {
  /** One per row; NaN where the cell is empty or holds no number. */
  values: Float64Array;
  /** Rows whose cell holds something that is no number, such as `.` or a word. */
  others: number[];
  /** Cells that hold a number. */
  count: number;
  /** Numbers among them that are text with blanks around: the mark of an untyped or a text column. */
  padded: number;
}

/** The column's index by its name; -1 when there is none. */
export function columnIndex(table: Pick<Table, 'columns'>, name: string): number {
  return table.columns.indexOf(name);
}
