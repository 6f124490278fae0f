import { Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { SourceFile } from '../reader.ts';
import { jsonRecords, parseJson } from '../table/open-table.ts';
import { rowTexts, scanCells, type Cells } from '../table/cells.ts';
import { textOf } from '../table/open.ts';
import { readParquet } from '../table/parquet.ts';
import { readSheetCells } from '../table/xlsx.ts';
import type { MappingFile } from './mapping-file.ts';

const NEWLINE = 0x0a;

/** A cell as it stands: a number where the file has one, else text without blanks around; null when empty. */
export type GridCell = string | number | null;

/** All rows of a file, titles and notes included, of whatever width. */
export interface Grid {
  rows: GridCell[][];
  /** Where a row stands, for messages: line or sheet row, counted from 1. */
  line(row: number): number;
  notes: Issue[];
}

/** The raw rows of a file. Throws the faults of the file (`sheet-unknown`, `delimiter-unknown`, `row-cut-off` ...). */
export async function gridOf(file: SourceFile, layout: MappingFile['file'] = {}): Promise<Grid> {
  switch (file.head.kind) {
    case 'delimited':
      return delimitedGrid(file, layout.delimiter ?? file.head.delimiter);
    case 'xlsx':
      return sheetGrid(file, layout.sheet);
    case 'parquet': {
      const table = await readParquet(file.name, file.content);
      const rows = Array.from({ length: table.rowCount }, (_, row) => table.columns.map((_, column) => cellOf(table.text(column, row))));
      return { rows: [[...table.columns], ...rows], line: (row) => row, notes: [] };
    }
    case 'json': {
      const records = jsonRecords(parseJson(file));
      if (records === null) throw fault('json-without-records', {}, { at: file.name });
      const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
      return { rows: [names, ...records.map((record) => names.map((name) => cellOf(record[name])))], line: (row) => row, notes: [] };
    }
    case 'zip':
      throw fault('zip-without-table', { entries: file.head.entries.slice(0, 5).join(', ') }, { at: file.name });
  }
}

function delimitedGrid(file: SourceFile, delimiter: string | null): Grid {
  if (delimiter === null) throw fault('delimiter-unknown', { line: file.head.text.split('\n')[0]!.slice(0, 80) }, { at: file.name });
  const text = textOf(file);
  const cells = scanCells(text.bytes, delimiter);
  if ('code' in cells) throw new Fault([{ ...cells, at: file.name }]);
  const rows = Array.from({ length: cells.rowCount }, (_, row) => rowTexts(cells, row).map(cellOf));
  const broken = cutOff(rows, cells.endsWithNewline);
  const line = lineNumbers(cells);
  if (broken) throw fault('row-cut-off', { line: line(rows.length - 1), found: rows.at(-1)!.length, expected: broken }, { at: file.name });
  return { rows, line, notes: text.notes };
}

/** The line of each row; counted once, when the first is asked for. */
function lineNumbers({ bytes, starts, rowStarts, rowCount }: Cells): (row: number) => number {
  let lines: Int32Array | null = null;
  return (row) => {
    if (lines === null) {
      lines = new Int32Array(rowCount);
      let line = 1;
      let position = 0;
      for (let each = 0; each < rowCount; each += 1) {
        for (const start = starts[rowStarts[each]!]!; position < start; position += 1) if (bytes[position] === NEWLINE) line += 1;
        lines[each] = line;
      }
    }
    return lines[row]!;
  };
}

/** A last row without line end that is shorter than all the others was cut; the width that it should have, else 0. */
function cutOff(rows: GridCell[][], endsWithNewline: boolean): number {
  const last = rows.at(-1);
  const before = rows.slice(-12, -1);
  if (endsWithNewline || !last || before.length < 2) return 0;
  const width = before[0]!.length;
  return last.length > 1 && last.length < width && before.every((row) => row.length === width) ? width : 0;
}

function sheetGrid(file: SourceFile, wanted: string | undefined): Grid {
  const { sheets, notes } = readSheetCells(file.name, file.content);
  const filled = sheets.map(({ sheet, rows }) => ({ sheet, rows: rows.map((row) => row.map(cellOf)) }));
  const chosen =
    wanted === undefined
      ? filled.find(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)))
      : filled.find(({ sheet }) => sheet === wanted);
  if (!chosen && wanted !== undefined)
    throw fault('sheet-unknown', { sheet: wanted, sheets: sheets.map(({ sheet }) => sheet).join(', ') }, { at: file.name });
  if (!chosen) throw fault('empty-file', {}, { at: file.name });
  return { rows: chosen.rows, line: (row) => row + 1, notes };
}

function cellOf(value: unknown): GridCell {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // `="0014"` is how a spreadsheet is told to leave a code alone; nothing is ever computed.
  const text = String(value)
    .trim()
    .replace(/^="(.*)"$/s, '$1')
    .trim();
  return text === '' ? null : text;
}

/** A cell as text; a whole number without decimals. */
export function cellText(cell: GridCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
