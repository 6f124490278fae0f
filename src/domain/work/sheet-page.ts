import type { Issue } from '#base/issue';

/** What a row of a file that is read in would do. */
export type SheetDoes = 'create' | 'change' | 'nothing' | 'skip';

/** What is to happen with a row that is known already: bring up to date what is there, pass it over, or make it nonetheless. */
export type RowDoes = 'update' | 'skip' | 'make';

/** What reading a file in would do, before anything is written. */
export interface SheetPage {
  name: string;
  /** The day for which new rows without a day of their own are true, as it was typed; empty is today. */
  asOf: string;
  /** Whether it is a list of ours that comes back. */
  isOurs: boolean;
  columns: { heading: string; field: string | null; filled: number; isOwn: boolean }[];
  fields: { field: string; label: string }[];
  rows: SheetRow[];
  counts: { create: number; change: number; nothing: number; skip: number; faulty: number; empty: number };
  /** Columns that are not taken over, with how many cells are filled in. */
  leftOver: { heading: string; filled: number }[];
  /** Columns that are kept as words in the note, and how that field is called. */
  kept: { heading: string; filled: number }[];
  keptIn: string;
  /** The line with the names of the columns, and lines that could have them. */
  headerLine: number;
  headerLines: readonly { line: number; look: string }[];
  /** Sheets of the workbook that are not read. */
  otherSheets: readonly string[];
}

export interface SheetRow {
  line: number;
  label: string;
  does: SheetDoes;
  changes: { field: string; label: string; before: string; after: string }[];
  issues: Issue[];
  /** What can be done with a row that is known already, as the form sends it; null of every other. */
  choice: { options: { value: string; does: RowDoes }[]; chosen: string; isProposed: boolean } | null;
}
