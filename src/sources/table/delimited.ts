import type { Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import { cellText, lineOf, rowTexts, scanCells, type Cells } from './cells.ts';
import { numberAt } from './number.ts';
import type { NumberColumn, NumberOptions, Table } from './table.ts';

/** How many rows of one kind of fault are named; the rest is counted. */
const NAMED = 5;

/**
 * Reads delimited text (UTF-8 bytes without byte order mark) whose first row names the columns.
 * Every fault of the file at once: `row-cut-off` (the last row misses cells), `row-width`,
 * `duplicate-header`, `quote-broken`, `no-rows`.
 */
export function readDelimited(bytes: Uint8Array, delimiter: string): Result<Table> {
  const cells = scanCells(bytes, delimiter);
  if ('code' in cells) return failure([cells]);
  if (cells.rowCount === 0) return failure([{ code: 'empty-file', level: 'error' }]);
  const columns = rowTexts(cells, 0);
  const issues = [...headerFaults(columns), ...widthFaults(cells, columns.length)];
  if (issues.length > 0) return failure(issues);
  if (cells.rowCount === 1) return failure([{ code: 'no-rows', level: 'error' }]);
  return success(delimitedTable(cells, columns));
}

function headerFaults(columns: string[]): Issue[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of columns) if (name !== '' && seen.size === seen.add(name).size) repeated.add(name);
  return [...repeated].map((column) => ({ code: 'duplicate-header', level: 'error', params: { column } }));
}

function widthFaults(cells: Cells, width: number): Issue[] {
  const issues: Issue[] = [];
  let wrong = 0;
  for (let row = 1; row < cells.rowCount; row++) {
    const found = cells.rowStarts[row + 1]! - cells.rowStarts[row]!;
    if (found === width) continue;
    const params = { line: lineOf(cells.bytes, cells.starts[cells.rowStarts[row]!]!), found, expected: width };
    if (row === cells.rowCount - 1 && found < width) issues.push({ code: 'row-cut-off', level: 'error', params });
    else if (wrong++ < NAMED) issues.push({ code: 'row-width', level: 'error', params });
  }
  if (wrong > NAMED) issues.push({ code: 'row-width-more', level: 'error', params: { count: wrong - NAMED } });
  return issues;
}

function delimitedTable(cells: Cells, columns: string[]): Table {
  const width = columns.length;
  const read = new Map<boolean, NumberColumn[]>();
  const numbers = (column: number, options?: NumberOptions): NumberColumn => {
    const decimalComma = options?.decimalComma ?? false;
    let all = read.get(decimalComma);
    if (!all) read.set(decimalComma, (all = numberColumns(cells, width, decimalComma)));
    return all[column]!;
  };
  return {
    columns,
    rowCount: cells.rowCount - 1,
    sheet: null,
    notes: cells.endsWithNewline ? [] : [{ code: 'no-line-end', level: 'note' }],
    text: (column, row) => cellText(cells, (row + 1) * width + column),
    numbers,
    line: (row) => lineOf(cells.bytes, cells.starts[(row + 1) * width]!),
  };
}

/** All columns in one walk over the bytes: column by column would jump through memory for every cell. */
function numberColumns(cells: Cells, width: number, decimalComma: boolean): NumberColumn[] {
  const { bytes, starts, ends } = cells;
  const decimalSign = decimalComma ? 0x2c : 0x2e;
  const rows = cells.rowCount - 1;
  const columns = Array.from({ length: width }, (): NumberColumn => ({
    values: new Float64Array(rows).fill(NaN),
    others: [],
    count: 0,
    padded: 0,
  }));
  for (let row = 0, cell = width; row < rows; row++) {
    for (let index = 0; index < width; index++, cell++) {
      const start = starts[cell]!;
      const end = ends[cell]!;
      if (end <= start) continue;
      const value = numberAt(bytes, start, end, decimalSign);
      const column = columns[index]!;
      if (value === value) {
        column.values[row] = value;
        column.count++;
        if (bytes[start] === 0x20 || bytes[end - 1] === 0x20) column.padded++;
      } else if (!isBlank(bytes, start, end)) column.others.push(row);
    }
  }
  return columns;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let position = start; position < end; position++) if (bytes[position] !== 0x20) return false;
  return true;
}
