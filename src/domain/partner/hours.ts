import type { Stand } from '#domain/money/overview';

/** Hours that go into work by what its activities say, in numbers. */
export interface HoursPutIn {
  /** Each year, of what goes on now; null where nobody counted any: that is not nought. */
  year: number | null;
  /** From beginning to end, of what is counted as a whole; null where nobody counted any. Never added to `year`. */
  whole: number | null;
  /** How many activities say nothing of it. A milestone takes no hours of its own. */
  unknown: number;
}

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
