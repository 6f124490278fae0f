import type { Stand } from '#domain/money/overview';

/** What partners put in together in hours a year. */
export interface HoursTold {
  /** Null where nobody's hours are known: that is not nought. */
  total: number | null;
  /** Of how many partners the hours are known, and of how many not. */
  known: number;
  unknown: number;
  /** For when the known hours are true; null where there are none. */
  stand: Stand | null;
}
