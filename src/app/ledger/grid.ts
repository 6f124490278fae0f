import { fault } from '#base/fault';
import { linesOf, rowTexts, scanCells } from '#sources/table/cells';
import { openFile, textOf } from '#sources/table/open';
import { readSheetCellsAsTheyShow } from '#sources/table/xlsx';

/** Cells of a file as they stand, titles above the heads included: a ledger is printed for people. */
export interface Grid {
  rows: readonly (readonly (string | number | null)[])[];
  /** Where each row stands in the file. */
  lines: readonly number[];
  /** Of a workbook: the sheet that is read, and those that also hold something and are not. */
  sheet: string | null;
  otherSheets: readonly string[];
}

/** More rows than a ledger of a programme has. */
const MOST_ROWS = 20_000;

/**
 * The cells of a CSV or of the fullest sheet of a workbook. What the file is, its content tells, never its name; of a
 * formula its stored outcome is taken. A cell with an error, or with a formula that was never worked out, is what it
 * shows (`#REF!`, `=B2+B3`): it is told, never left out.
 *
 * @throws Fault `ledger-not-a-table`, `empty-file`, and what `openFile` finds wrong
 */
export function openGrid(name: string, bytes: Uint8Array): Grid {
  const file = openFile(name, bytes);
  switch (file.head.kind) {
    case 'delimited':
      return delimited(textOf(file).bytes, file.head.delimiter ?? likelyDelimiter(file.head.text));
    case 'xlsx': {
      const sheets = readSheetCellsAsTheyShow(name, file.content)
        .sheets.map(({ sheet, rows }) => ({ sheet, rows: rows.map((row) => row.map(plain)) }))
        .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)))
        .toSorted((one, other) => other.rows.length - one.rows.length);
      const [fullest, ...others] = sheets;
      const grid = filled(fullest?.rows ?? [], (index) => index + 1);
      return { ...grid, sheet: fullest?.sheet ?? null, otherSheets: others.map(({ sheet }) => sheet) };
    }
    default:
      throw fault('ledger-not-a-table', { kind: file.head.kind });
  }
}

function delimited(bytes: Uint8Array, delimiter: string): Grid {
  const cells = scanCells(bytes, delimiter);
  if ('code' in cells) throw fault(cells.code, cells.params);
  const rows = Array.from({ length: cells.rowCount }, (_, row) => rowTexts(cells, row).map((text) => text.trim() || null));
  const lines = linesOf(bytes, cells);
  return filled(rows, (row) => lines[row]!);
}

/** Rows that hold anything. */
function filled(rows: (string | number | null)[][], lineAt: (row: number) => number): Grid {
  const kept = rows.flatMap((row, index) => (row.some((cell) => cell !== null) ? [{ row, line: index }] : []));
  if (kept.length === 0) throw fault('empty-file');
  if (kept.length > MOST_ROWS) throw fault('ledger-too-long', { rows: kept.length, most: MOST_ROWS });
  return { rows: kept.map(({ row }) => row), lines: kept.map(({ line }) => lineAt(line)), sheet: null, otherSheets: [] };
}

function plain(cell: unknown): string | number | null {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell.trim() : cell === null || cell === undefined ? '' : String(cell);
  return text === '' ? null : text;
}

function likelyDelimiter(text: string): string {
  const count = (mark: string) => text.split(mark).length;
  return [';', '\t', ','].toSorted((one, other) => count(other) - count(one))[0]!;
}
