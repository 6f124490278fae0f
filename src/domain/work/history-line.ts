import type { ErasureReason } from '#domain/register/erasure';
import type { ChangeOrigin, LogEntry } from '#domain/register/register';

/** What stood in a field, in words; or that it is erased. */
export interface StoodThere {
  text: string;
  isErased: boolean;
}

/** One change of a thing, in words. */
export interface HistoryLine {
  id: string;
  at: string;
  who: string;
  action: LogEntry['action'];
  origin: ChangeOrigin;
  /** The file that was read in from which it came, and from which of its rows; null for another. */
  cameFrom: { file: StoodThere; rows: readonly number[] } | null;
  changes: readonly { field: string; label: string; before: StoodThere; after: StoodThere }[];
  /** Why texts were erased and from which fields; null for another change. */
  erasing: { because: ErasureReason; from: readonly string[] } | null;
  /** Whether it can be taken back by who reads this; the register has the last word. */
  mayUndo: boolean;
  isUndone: boolean;
}
