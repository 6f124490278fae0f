import { Fault, fault } from '#base/fault';
import type { SourceFile } from '#sources/reader';
import { linesOf, rowTexts, scanCells } from '#sources/table/cells';
import { textOf } from '#sources/table/open';
import { openTable } from '#sources/table/open-table';
import { readSheetCells, readSheetCellsAsTheyShow } from '#sources/table/xlsx';

export type SheetCell = string | number | null;

/** The cells of a file as they stand, whatever stands above its list included. */
export interface FileCells {
  rows: SheetCell[][];
  /** Where each row stands in the file. */
  lines: number[];
  /** What a cell shows that was to hold a value and does not: an error (`#REF!`), or a formula without a stored outcome. */
  broken(row: number, column: number): string | null;
  /** Of a workbook: the other sheets that hold something. */
  otherSheets: string[];
}

/** The rows of a text, or of the first filled sheet of a workbook. @throws Fault what is wrong with the file */
export async function fileCells(file: SourceFile): Promise<FileCells> {
  const { kind, delimiter } = file.head;
  if (kind === 'xlsx') return ofWorkbook(file);
  if (kind === 'delimited' && delimiter !== null) return ofText(file, delimiter);
  const read = await openTable(file);
  if (!read.ok) throw new Fault(read.issues);
  const { columns, rowCount, text, line } = read.value;
  const rows = Array.from({ length: rowCount }, (_, row) => columns.map((_column, column) => cellOf(text(column, row))));
  return {
    rows: [[...columns], ...rows],
    lines: [0, ...rows.map((_, row) => line(row))],
    broken: () => null,
    otherSheets: [],
  };
}

function ofText(file: SourceFile, delimiter: string): FileCells {
  const { bytes } = textOf(file);
  const cells = scanCells(bytes, delimiter);
  if ('code' in cells) throw fault(cells.code, cells.params, { at: file.name });
  const rows = Array.from({ length: cells.rowCount }, (_, row) => rowTexts(cells, row).map(cellOf));
  const lines = linesOf(bytes, cells);
  return { rows, lines, broken: () => null, otherSheets: [] };
}

function ofWorkbook(file: SourceFile): FileCells {
  const read = readSheetCells(file.name, file.content).sheets.map(({ sheet, rows }) => ({
    sheet,
    rows: rows.map((row) => row.map(cellOf)),
  }));
  const filled = read.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  const [first, ...others] = filled;
  if (!first) throw fault('empty-file', {}, { at: file.name });
  const shown = readSheetCellsAsTheyShow(file.name, file.content).sheets.find(({ sheet }) => sheet === first.sheet)?.rows;
  return {
    rows: first.rows,
    lines: first.rows.map((_, row) => row + 1),
    broken(row, column) {
      const text = shown?.[row]?.[column];
      return typeof text === 'string' && /^[#=]/.test(text) && (first.rows[row]?.[column] ?? null) === null ? text : null;
    },
    otherSheets: others.map(({ sheet }) => sheet),
  };
}

function cellOf(value: unknown): SheetCell {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return null;
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value as boolean);
  return text.trim() === '' ? null : text;
}
