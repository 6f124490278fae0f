import type { StoodThere } from '#domain/work/history-line';
import type { AmountsTogether } from './ledger-report.ts';

/** A ledger that was taken over, as the log tells it. */
export interface LedgerReadingTold {
  /** A line of the log of it: names the reading. */
  id: string;
  at: string;
  who: string;
  /** The name of the file; null for who may not know it, and where it is not known. */
  file: StoodThere | null;
  ledgers: readonly string[];
  /** Amounts that were written, as they were written then. */
  written: AmountsTogether;
  /** Amounts that went with it, because the file no longer named them. */
  gone: AmountsTogether;
  isUndone: boolean;
}
