import { Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { foldName } from '#base/text';
import { openFile } from '#sources/table/open';
import { TITLE_ROWS } from '#sources/table/titles';
import { fromCell } from './cell-text.ts';
import { fileCells, type FileCells, type SheetCell } from './file-cells.ts';
import { findHeader } from './find-header.ts';
import type { Candidate } from './propose-columns.ts';
import { ID_HEADING, VERSION_HEADING } from './shape.ts';

/** So many rows are written in one go. */
export const MOST_ROWS = 2000;
/** Of a row that may be the header, so much is shown to know it by. */
const LONGEST_LOOK = 80;

/** A list as it stands in a file, cell by cell. */
export interface SheetTable {
  name: string;
  /** To the widest row; a column without a name of its own has that of the group above it, or none. */
  columns: readonly string[];
  rowCount: number;
  /** What stands in a cell: text, or a number of a workbook; null when it is empty. */
  cell(column: number, row: number): SheetCell;
  /** What a cell shows that holds no value: an error (`#REF!`), or a formula without a stored outcome; null of every other. */
  broken(column: number, row: number): string | null;
  line(row: number): number;
  /** Where ids and versions of ours stand; null in somebody's own list. */
  own: { id: number; version: number } | null;
  /** Where the names of the columns stand, and where they could stand. */
  headerLine: number;
  headerLines: readonly { line: number; look: string }[];
  /** Of a workbook: sheets that hold something and are not read. */
  otherSheets: readonly string[];
}

/** How a file is to be read. */
export interface TableChoices {
  /** Words by which columns are known, to find their names by. */
  candidates?: readonly Candidate[];
  /** The line that somebody said has the names of the columns; null is as found. */
  headerLine?: number | null;
}

/** @throws Fault what is wrong with the file; `sheet-no-table`, `sheet-too-long`, `row-width` */
export async function readTable(
  name: string,
  bytes: Uint8Array,
  { candidates = [], headerLine = null }: TableChoices = {},
): Promise<SheetTable> {
  const file = openFile(name, bytes);
  const cells = await fileCells(file);
  const said = headerLine === null ? -1 : cells.lines.indexOf(headerLine);
  const header = said >= 0 ? said : findHeader(cells.rows, candidates);
  if (header < 0) throw fault('sheet-no-table');
  const data = dataRows(cells, header);
  if (data.length === 0) throw fault('no-rows', {}, { at: name });
  if (data.length > MOST_ROWS) throw fault('sheet-too-long', { rows: data.length, most: MOST_ROWS });
  if (file.head.kind === 'delimited') refuseWider(cells, header);
  const columns = columnNames(cells.rows, header);
  const find = (heading: string) => columns.findIndex((one) => foldName(one) === foldName(heading));
  const id = find(ID_HEADING);
  return {
    name,
    columns,
    rowCount: data.length,
    cell(column, row) {
      const cell = cells.rows[data[row]!]![column] ?? null;
      return typeof cell === 'string' ? fromCell(cell) : cell;
    },
    broken: (column, row) => cells.broken(data[row]!, column),
    line: (row) => cells.lines[data[row]!]!,
    own: id < 0 ? null : { id, version: find(VERSION_HEADING) },
    headerLine: cells.lines[header]!,
    headerLines: headerLines(cells),
    otherSheets: cells.otherSheets,
  };
}

/** The rows under the header, without the empty ones below the last. */
function dataRows({ rows }: FileCells, header: number): number[] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null));
  return Array.from({ length: Math.max(0, last - header) }, (_, row) => header + 1 + row);
}

/** A group above columns (`Geld`) is the name of the one under it that has none. */
function columnNames(rows: readonly (readonly SheetCell[])[], header: number): string[] {
  const width = Math.max(...rows.slice(header).map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  const at = (row: number, column: number) => String(rows[row]?.[column] ?? '').trim();
  return Array.from({ length: width }, (_, column) => at(header, column) || (header === 0 ? '' : at(header - 1, column)));
}

/** Of text a row with more cells than its header has a delimiter within a cell: everything behind it would stand in a wrong column. */
function refuseWider({ rows, lines }: FileCells, header: number): void {
  const expected = rows[header]!.length;
  const issues = rows.slice(header + 1).flatMap((row, index): Issue[] => {
    const found = row.findLastIndex((cell) => cell !== null) + 1;
    const line = lines[header + 1 + index]!;
    return found > expected ? [{ code: 'row-width', level: 'error', params: { line, found, expected } }] : [];
  });
  if (issues.length > 0) throw new Fault(issues.slice(0, 10));
}

function headerLines({ rows, lines }: FileCells): SheetTable['headerLines'] {
  return rows.slice(0, TITLE_ROWS).flatMap((row, index) => {
    const filled = row.filter((cell) => cell !== null);
    return filled.length === 0 ? [] : [{ line: lines[index]!, look: filled.join('; ').replace(/\s+/g, ' ').slice(0, LONGEST_LOOK) }];
  });
}
