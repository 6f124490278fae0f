import { storable } from '#base/text';
import type { ErasedText } from './erasure.ts';

/** The file that people read in from which a change came, and where in it. */
export interface CameFrom {
  /** The name of the file, as it was sent. */
  file: string;
  /** Its rows, counted as a spreadsheet does, on the one sheet of it that is read; none where the file is what it came from, and no row of it. */
  rows: readonly number[];
}

/** The same as the log tells it. */
export interface CameFromTold {
  file: string | ErasedText;
  rows: readonly number[];
}

const LONGEST_NAME = 200;

/**
 * Where a change came from as it is kept: a name without folders and without signs that show nothing or turn the order of
 * letters round, rows in their order. Null without a name.
 */
export function keptCameFrom(from: CameFrom | undefined): CameFrom | null {
  const bare = storable(from?.file ?? '').split(/[\\/]/).at(-1)!.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim(); // prettier-ignore
  const file = [...bare].slice(0, LONGEST_NAME).join('').trim();
  if (!from || file === '') return null;
  const rows = [...new Set(from.rows)].filter((row) => Number.isSafeInteger(row) && row > 0);
  return { file, rows: rows.sort((one, other) => one - other) };
}

/** Rows that follow on each other together: 3, 5, 6 and 7 are 3 and 5-7. */
export function rowRanges(rows: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}
