import { parsePeriod } from '#base/period';
import { cellText, type Grid, type GridCell } from './grid.ts';
import type { MappedValue } from './mapped-value.ts';
import type { MappingFile } from './mapping-file.ts';

export interface Header {
  /** Per column its header cells from top to bottom, empty ones left out; a cell over several columns holds for each. */
  parts: string[][];
  /** Names of columns: the lowest header cell. */
  names: string[];
  /** Index of the first row of figures. */
  firstRow: number;
  /** The first text above the header: what an export calls its title. */
  title: string | null;
}

/** Finds the header: where the mapping says, else where its columns are named, else by the shape of the rows. */
export function findHeader(grid: Grid, mapping: MappingFile, wanted: readonly string[], read: (cell: GridCell) => MappedValue): Header {
  const said = mapping.file?.headerRow;
  const rows = mapping.file?.headerRows;
  if (said !== undefined) {
    const at = Math.max(
      0,
      grid.rows.findIndex((_, row) => grid.line(row) >= said),
    );
    return headerAt(grid, at, rows ?? 1);
  }
  const byName = wanted.length > 0 ? bestRow(grid, wanted) : null;
  if (byName !== null) return headerAt(grid, byName - ((rows ?? 1) - 1), rows ?? 1);
  const byShape = headerByShape(grid, read);
  return byShape
    ? headerAt(grid, rows === undefined ? byShape.at : byShape.end - rows, rows ?? byShape.end - byShape.at)
    : headerAt(grid, 0, 1);
}

function headerAt(grid: Grid, at: number, rows: number): Header {
  const start = Math.max(0, at);
  const cells = grid.rows.slice(start, start + rows);
  const width = Math.max(0, ...grid.rows.slice(start, start + rows + 50).map((row) => row.length));
  const filled = cells.map((row, depth) =>
    depth < cells.length - 1 ? spread(row, width) : Array.from({ length: width }, (_, column) => cellText(row[column])),
  );
  const parts = Array.from({ length: width }, (_, column) => filled.map((row) => row[column]!).filter((part) => part !== ''));
  const title = grid.rows
    .slice(0, start)
    .flat()
    .find((cell) => typeof cell === 'string');
  return { parts, names: parts.map((each) => each.at(-1) ?? ''), firstRow: start + rows, title: typeof title === 'string' ? title : null };
}

/** A merged header cell stands in its first column only: it holds until the next one. */
function spread(row: readonly GridCell[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => (last = cellText(row[column]) || last));
}

/** The first row that holds the most of the wanted names; null when no row holds any. */
function bestRow(grid: Grid, wanted: readonly string[]): number | null {
  let best: number | null = null;
  let most = 0;
  grid.rows.slice(0, 60).forEach((row, index) => {
    const names = new Set(row.map(cellText));
    const count = wanted.filter((name) => names.has(name)).length;
    if (count > most) [best, most] = [index, count];
  });
  return best;
}

/** The rows right above the first row of figures that have something beside the first column. */
function headerByShape(grid: Grid, read: (cell: GridCell) => MappedValue): { at: number; end: number } | null {
  const end = grid.rows.findIndex((row, index) => index > 0 && isFigures(row, read) && !isPeriods(row));
  if (end < 1) return null;
  let at = end;
  while (at > 0 && end - at < 3 && grid.rows[at - 1]!.slice(1).some((cell) => cell !== null)) at -= 1;
  return at === end ? null : { at, end };
}

/** A name or code first, and numbers or signs after the texts. */
function isFigures(row: readonly GridCell[], read: (cell: GridCell) => MappedValue): boolean {
  const cells = row.slice(1).filter((cell) => cell !== null);
  return row[0] !== null && row[0] !== undefined && cells.length > 0 && cells.slice(-1).every((cell) => read(cell) !== null);
}

function isPeriods(row: readonly GridCell[]): boolean {
  const cells = row.slice(1).filter((cell) => cell !== null);
  return cells.every((cell) => parsePeriod(cellText(cell)) !== null);
}
