import type { Issue } from '#base/issue';

/**
 * Where each cell of a delimited text lies in its bytes. Rows can be ragged; whoever needs a
 * rectangle checks the widths.
 *
 * An own scanner, because a file of 17,341 x 118 cells has to be read in a fraction of a second:
 * papaparse makes two million strings of it (0.30 s before a single number is read), this keeps only
 * positions (0.07 s) and numbers are read straight from the bytes.
 */
export interface Cells {
  bytes: Uint8Array;
  /** First byte and the byte after the last, per cell, quotes not included. */
  starts: Int32Array;
  ends: Int32Array;
  /** Cells in which a doubled quote stands for one quote. */
  escaped: Set<number>;
  /** Index of each row's first cell, and one more: the number of cells. */
  rowStarts: Int32Array;
  rowCount: number;
  /** Whether the last row ended with a line end. */
  endsWithNewline: boolean;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Finds every cell. Quotes may hold delimiters and line ends (RFC 4180); empty lines are no rows.
 *
 * @returns the cells, or the issue that stopped it: `row-cut-off` when the text ends inside quotes,
 *   `quote-broken` when something follows a closing quote.
 */
export function scanCells(bytes: Uint8Array, delimiter: string, from = 0): Cells | Issue {
  const separator = delimiter.charCodeAt(0);
  const length = bytes.length;
  let capacity = Math.max(1024, Math.ceil(length / 2));
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  const rowStarts: number[] = [];
  const escaped = new Set<number>();
  let cell = 0;
  let position = from;

  while (position < length) {
    const first = bytes[position]!;
    if (first === NEWLINE || (first === RETURN && (position + 1 >= length || bytes[position + 1] === NEWLINE))) {
      position += first === NEWLINE ? 1 : 2;
      continue;
    }
    rowStarts.push(cell);
    for (;;) {
      if (cell === capacity) {
        capacity *= 2;
        starts = grown(starts, capacity);
        ends = grown(ends, capacity);
      }
      if (bytes[position] === QUOTE) {
        const start = ++position;
        for (;;) {
          while (position < length && bytes[position] !== QUOTE) position++;
          if (position >= length) return cutOff(bytes, start);
          if (bytes[position + 1] !== QUOTE) break;
          escaped.add(cell);
          position += 2;
        }
        starts[cell] = start;
        ends[cell++] = position++;
        if (bytes[position] === RETURN && bytes[position + 1] === NEWLINE) position++;
        const next = position < length ? bytes[position]! : NEWLINE;
        if (next !== separator && next !== NEWLINE) {
          return { code: 'quote-broken', level: 'error', params: { line: lineOf(bytes, position) } };
        }
      } else {
        starts[cell] = position;
        while (position < length && bytes[position] !== separator && bytes[position] !== NEWLINE) position++;
        const end = position;
        ends[cell++] = end > starts[cell - 1]! && bytes[end - 1] === RETURN && bytes[end] !== separator ? end - 1 : end;
      }
      if (position >= length || bytes[position] === NEWLINE) {
        position++;
        break;
      }
      position++;
    }
  }
  const rowCount = rowStarts.length;
  rowStarts.push(cell);
  return {
    bytes,
    starts: starts.subarray(0, cell),
    ends: ends.subarray(0, cell),
    escaped,
    rowStarts: Int32Array.from(rowStarts),
    rowCount,
    endsWithNewline: length > 0 && bytes[length - 1] === NEWLINE,
  };
}

/** The text of a cell; null when it is empty. */
export function cellText(cells: Cells, cell: number): string | null {
  const start = cells.starts[cell]!;
  const end = cells.ends[cell]!;
  if (end <= start) return null;
  const text = asBuffer(cells.bytes).utf8Slice(start, end);
  return cells.escaped.has(cell) ? text.replaceAll('""', '"') : text;
}

/** All cells of a row as text, empty ones as ''. */
export function rowTexts(cells: Cells, row: number): string[] {
  const texts: string[] = [];
  for (let cell = cells.rowStarts[row]!; cell < cells.rowStarts[row + 1]!; cell++) texts.push(cellText(cells, cell) ?? '');
  return texts;
}

/** The line on which a byte stands, counted from 1. */
export function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < position; at = bytes.indexOf(NEWLINE, at + 1)) line++;
  return line;
}

/** The line on which each row begins, counted from 1: in one pass, as `lineOf` reads from the start for each. */
export function linesOf(bytes: Uint8Array, cells: Pick<Cells, 'starts' | 'rowStarts' | 'rowCount'>): number[] {
  let line = 1;
  let at = bytes.indexOf(NEWLINE);
  return Array.from({ length: cells.rowCount }, (_, row) => {
    const position = cells.starts[cells.rowStarts[row]!]!;
    for (; at >= 0 && at < position; at = bytes.indexOf(NEWLINE, at + 1)) line++;
    return line;
  });
}

function cutOff(bytes: Uint8Array, start: number): Issue {
  return { code: 'row-cut-off', level: 'error', params: { line: lineOf(bytes, start) } };
}

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}

interface Slicer extends Buffer {
  utf8Slice(start: number, end: number): string;
}

function asBuffer(bytes: Uint8Array): Slicer {
  return bytes as Slicer;
}
