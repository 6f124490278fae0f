import { lineOf, rowTexts, scanCells } from './cells.ts';

/** How far down a header is looked for. */
export const TITLE_ROWS = 15;

/**
 * Which row names the columns: the first with two cells filled in or more, as people put titles above their lists; of a
 * list of one column the first row that holds anything.
 *
 * @param filled how many cells of each row are filled in
 * @returns -1 where nothing is filled in
 */
export function headerOf(filled: readonly number[]): number {
  const wide = filled.findIndex((count) => count > 1);
  return wide >= 0 ? wide : filled.findIndex((count) => count > 0);
}

/** Delimited text with the lines of its titles left empty, so that each row keeps its line; itself when it has none. */
export function withoutTitles(bytes: Uint8Array, delimiter: string): Uint8Array {
  const cells = scanCells(bytes, delimiter);
  if ('code' in cells) return bytes;
  const rows = Array.from({ length: Math.min(TITLE_ROWS, cells.rowCount) }, (_, row) => rowTexts(cells, row));
  const width = usualWidth(rows.map((row) => row.length));
  const filled = rows.map((row) => {
    const count = row.filter((text) => text.trim() !== '').length;
    // A row of groups above the heads that ends before they do: as a title, for it names few columns.
    return row.length !== width && count * 2 < width ? Math.min(count, 1) : count;
  });
  const header = headerOf(filled);
  if (header < 1) return bytes;
  const line = lineOf(bytes, cells.starts[cells.rowStarts[header]!]!);
  let from = 0;
  for (let above = 1; above < line; above += 1) from = bytes.indexOf(0x0a, from) + 1;
  const kept = Buffer.alloc(line - 1 + bytes.length - from, 0x0a);
  kept.set(bytes.subarray(from), line - 1);
  return kept;
}

/** How many cells most rows have. */
function usualWidth(widths: readonly number[]): number {
  const groups = [...Map.groupBy(widths, (width) => width)].sort(([, one], [, other]) => other.length - one.length);
  return groups[0]?.[0] ?? 0;
}
