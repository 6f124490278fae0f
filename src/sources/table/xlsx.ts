import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { headerOf, TITLE_ROWS } from './titles.ts';
import { typedTable } from './records.ts';
import type { Table } from './table.ts';
import { unzipEntry, zipEntries } from './zip.ts';

/** What is opened of a workbook: its XML, but no links to other files. Macros and pictures are no XML. */
const PARTS = /^(?!xl\/(?:externalLinks|embeddings|media|activeX)\/).*\.(?:xml|rels)$/i;

/**
 * Sheets of an XLSX file as tables, empty sheets left out. Numbers that are text stay text; of a formula
 * its stored outcome is taken, nothing is computed. The zip directory is checked before anything is
 * unpacked, and macros or external links are never opened (note `workbook-parts-ignored`).
 * Throws `zip-bomb`, `zip-broken`, `xlsx-broken`, `empty-file`.
 */
export function readXlsx(name: string, bytes: Uint8Array): Table[] {
  const { sheets, notes } = readSheets(name, bytes);
  const tables = sheets.flatMap(([sheet, rows]) => sheetTable(sheet, rows, notes));
  if (tables.length === 0) throw fault('empty-file', {}, { at: name });
  return tables;
}

/** Cells of a sheet as they stand, row by row; for sheets with titles above the header. */
export interface SheetCells {
  sheet: string;
  rows: unknown[][];
}

/** All sheets as raw cells: error cells and absent ones are null. Throws as `readXlsx` does. */
export function readSheetCells(name: string, bytes: Uint8Array): { sheets: SheetCells[]; notes: Issue[] } {
  return readCells(name, bytes, valueOf);
}

/**
 * The same for who must lose nothing: a cell that holds an error is what it shows (`#REF!`), and a formula of which no
 * outcome was stored is its formula (`=B2+B3`). Neither is ever a number.
 */
export function readSheetCellsAsTheyShow(name: string, bytes: Uint8Array): { sheets: SheetCells[]; notes: Issue[] } {
  return readCells(name, bytes, shownIn, true);
}

function readCells(name: string, bytes: Uint8Array, valueIn: (cell: CellObject | undefined) => unknown, isWhole = false) {
  const { sheets, notes } = readSheets(name, bytes, isWhole);
  return { notes, sheets: sheets.map(([sheet, rows]) => ({ sheet, rows: Array.from(rows, (row) => Array.from(row ?? [], valueIn)) })) };
}

type SheetRows = (CellObject[] | undefined)[];

function readSheets(name: string, bytes: Uint8Array, isWhole = false): { sheets: [string, SheetRows][]; notes: Issue[] } {
  const entries = zipEntries(name, bytes);
  const kept = entries.filter((entry) => PARTS.test(entry.name));
  const parts = Object.fromEntries(kept.map((entry) => [entry.name, unzipEntry(name, bytes, entry)]));
  let sheets: [string, WorkSheet][];
  try {
    const workbook = read(zipSync(parts, { level: 0 }), {
      type: 'array',
      dense: true,
      cellFormula: isWhole,
      sheetStubs: isWhole,
      cellHTML: false,
      cellText: false,
      cellNF: false,
    });
    sheets = workbook.SheetNames.map((sheet) => {
      const cells = workbook.Sheets[sheet];
      // The workbook names a sheet whose part the file does not hold.
      if (!cells) throw new Error(`the part of sheet ${sheet} is missing`);
      return [sheet, cells];
    });
  } catch (cause) {
    throw fault('xlsx-broken', {}, { at: name, cause });
  }
  const rowsOf = (sheet: WorkSheet) => (sheet as { '!data'?: SheetRows })['!data'] ?? [];
  return { sheets: sheets.map(([sheet, cells]) => [sheet, rowsOf(cells)]), notes: ignoredParts(entries.map((entry) => entry.name)) };
}

function ignoredParts(names: string[]): Issue[] {
  const ignored = names.filter((name) => /vbaProject|externalLinks\/[^_]|embeddings|activeX/i.test(name));
  return ignored.length === 0 ? [] : [{ code: 'workbook-parts-ignored', level: 'note', params: { parts: ignored.slice(0, 3).join(', ') } }];
}

function sheetTable(sheet: string, rows: SheetRows, notes: Issue[]): Table[] {
  const header = headerOf(
    rows.slice(0, TITLE_ROWS).map((row) => row?.filter((cell) => cell && cell.v !== undefined && cell.v !== '').length ?? 0),
  );
  if (header < 0) return [];
  const names = Array.from(rows[header]!, (cell) => (cell?.v === undefined ? '' : String(cell.v)));
  while (names.length > 0 && names.at(-1) === '') names.pop();
  const data = rows.slice(header + 1);
  while (data.length > 0 && !data.at(-1)?.some((cell) => cell?.v !== undefined && cell.v !== '')) data.pop();
  const columns = names.map((_, column) => data.map((row) => valueOf(row?.[column])));
  const table = typedTable(names, columns, data.length, { sheet, firstLine: header + 2 });
  return [{ ...table, notes }];
}

/** A cell's value; an error cell (`#DIV/0!`) is no value. */
function valueOf(cell: CellObject | undefined): unknown {
  return cell === undefined || cell.t === 'e' ? null : (cell.v ?? null);
}

/** What a workbook keeps for its errors, and how it shows them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

function shownIn(cell: CellObject | undefined): unknown {
  if (cell === undefined) return null;
  if (cell.t === 'e') return ERRORS[Number(cell.v)] ?? '#ERROR';
  // An empty cell, which may be a formula that was never worked out.
  if (cell.t === 'z') return cell.f === undefined ? null : `=${cell.f}`;
  return cell.v ?? null;
}
