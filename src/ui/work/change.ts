import type { ErasureReason } from '#domain/register/erasure';
import type { ChangeOrigin, LogEntry } from '#domain/register/register';

/** What stood in a field, in words; or that it is erased. */
export interface Told {
  text: string;
  isErased: boolean;
}

/** A change of a thing, in words. */
export interface Change {
  id: string;
  at: string;
  who: string;
  action: LogEntry['action'];
  origin: ChangeOrigin;
  changes: readonly { field: string; label: string; before: Told; after: Told }[];
  erasing: { because: ErasureReason; from: readonly string[] } | null;
  isUndone: boolean;
}
