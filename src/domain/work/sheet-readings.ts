import type { StoodThere } from './history-line.ts';

/** A row of a list that was read in, by what it is now. */
export interface ReadRow {
  /** The thing, as lists and histories call it. */
  id: string;
  label: string;
}

/** A list that was read in, as the log tells it. */
export interface SheetReadingTold {
  /** A line of the log of it: names the reading. */
  id: string;
  at: string;
  who: string;
  /** The name of the file; null for who may not know it, and where it is not known. */
  file: StoodThere | null;
  made: number;
  changed: number;
  /** Rows that somebody changed since: they stay when the rest is taken back. */
  builtOn: readonly ReadRow[];
  /** Rows that were taken back. */
  undone: number;
}
