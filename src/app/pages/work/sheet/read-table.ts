import { Fault, fault } from '#base/fault';
import { foldName } from '#base/text';
import { openFile, textOf } from '#sources/table/open';
import { openTable } from '#sources/table/open-table';
import type { SourceFile } from '#sources/reader';
import type { Table } from '#sources/table/table';
import { readSheetCellsAsTheyShow } from '#sources/table/xlsx';
import { withoutTitles } from '#sources/table/titles';
import { fromCell } from './cell-text.ts';
import { ID_HEADING, VERSION_HEADING } from './shape.ts';

/** So many rows are written in one go. */
const MOST_ROWS = 2000;

/** A list as it stands in a file, cell by cell. */
export interface SheetTable {
  name: string;
  columns: readonly string[];
  rowCount: number;
  /** What stands in a cell: text, or a number of a workbook; null when it is empty. */
  cell(column: number, row: number): string | number | null;
  /** What a cell shows that holds no value: an error (`#REF!`), or a formula without a stored outcome; null of every other. */
  broken(column: number, row: number): string | null;
  line(row: number): number;
  /** Where ids and versions of ours stand; null in somebody's own list. */
  own: { id: number; version: number } | null;
}

/** @throws Fault what is wrong with the file; `sheet-too-long` */
export async function readTable(name: string, bytes: Uint8Array): Promise<SheetTable> {
  const file = belowTitles(openFile(name, bytes));
  const read = await openTable(file);
  if (!read.ok) throw new Fault(read.issues);
  const table = read.value;
  if (table.columns.length === 0) throw fault('sheet-no-table');
  if (table.rowCount > MOST_ROWS) throw fault('sheet-too-long', { rows: table.rowCount, most: MOST_ROWS });
  const numbers = file.head.kind === 'xlsx' ? table.columns.map((_, column) => table.numbers(column).values) : null;
  const find = (heading: string) => table.columns.findIndex((one) => foldName(one) === foldName(heading));
  const id = find(ID_HEADING);
  return {
    name,
    columns: table.columns,
    rowCount: table.rowCount,
    cell: (column, row) => cellOf(table, numbers?.[column] ?? null, column, row),
    broken: brokenCells(file, table),
    line: (row) => table.line(row),
    own: id < 0 ? null : { id, version: find(VERSION_HEADING) },
  };
}

/** A file whose first row names the columns: above its list somebody may have put a title. */
function belowTitles(file: SourceFile): SourceFile {
  const { kind, delimiter } = file.head;
  if (kind !== 'delimited' || delimiter === null) return file;
  const text = textOf(file).bytes;
  const list = withoutTitles(text, delimiter);
  return list === text ? file : openFile(file.name, list);
}

/** Cells of a workbook that were to hold something and don't: they are told, as nobody meant them to be empty. */
function brokenCells(file: SourceFile, table: Table): SheetTable['broken'] {
  if (file.head.kind !== 'xlsx') return () => null;
  const rows = readSheetCellsAsTheyShow(file.name, file.content).sheets.find(({ sheet }) => sheet === table.sheet)?.rows;
  return (column, row) => {
    const shown = rows?.[table.line(row) - 1]?.[column];
    return typeof shown === 'string' && /^[#=]/.test(shown) && table.text(column, row) === null ? shown : null;
  };
}

/** A number only where the workbook holds one: text that looks like one is read as people write it. */
function cellOf(table: Table, numbers: Float64Array | null, column: number, row: number): string | number | null {
  const text = table.text(column, row);
  if (text === null || text.trim() === '') return null;
  const number = numbers?.[row] ?? Number.NaN;
  return String(number) === text ? number : fromCell(text);
}
