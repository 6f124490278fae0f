import { foldName } from '#base/text';
import { headerOf, TITLE_ROWS } from '#sources/table/titles';
import type { SheetCell } from './file-cells.ts';
import { proposeColumns, type Candidate } from './propose-columns.ts';
import { ID_HEADING, VERSION_HEADING } from './shape.ts';

/** A longer text is no name of a column. */
const LONGEST_HEADING = 60;
/** With fewer known names a row is no likelier a header than any other. */
const FEWEST_KNOWN = 2;

/**
 * Which row names the columns: of the first fifteen the one with most names that Peil knows, the uppermost where several have
 * as many. Above it people put a title, or a row that groups columns (`Looptijd`, `Geld`). Where no row has two known names it
 * is the first with two cells filled in.
 *
 * @returns the index of the row; -1 where nothing is filled in
 */
export function findHeader(rows: readonly (readonly SheetCell[])[], candidates: readonly Candidate[]): number {
  const first = rows.slice(0, TITLE_ROWS);
  const known = first.map((row) => knownNames(row, candidates));
  const most = Math.max(0, ...known);
  return most >= FEWEST_KNOWN ? known.indexOf(most) : headerOf(first.map((row) => row.filter((cell) => cell !== null).length));
}

function knownNames(row: readonly SheetCell[], candidates: readonly Candidate[]): number {
  const headings = row.map((cell) => (typeof cell === 'string' && cell.length <= LONGEST_HEADING ? cell : ''));
  const own = headings.filter((heading) => [ID_HEADING, VERSION_HEADING].some((one) => foldName(one) === foldName(heading)));
  return own.length + proposeColumns(headings, candidates).filter((field) => field !== null).length;
}
