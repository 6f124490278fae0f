/** How much of a pack goes on paper. */
export interface Room {
  /** In points. */
  textSize: number;
  /** The most entries of one list; the rest is counted. */
  entries: number;
  /** The most signs of a name, and of what was written about it. */
  name: number;
  prose: number;
  /** The most checks of one decision. */
  checks: number;
  /** Whether each check of a decision has a line of its own, with why. */
  checksApart: boolean;
  /** Empty lines to write on under a question that has no answer yet. */
  blank: number;
}

/** From roomy to tight. A usual pack fits the first; the last fits whatever was recorded. */
export const ROOMS: readonly Room[] = [
  { textSize: 10, entries: 40, name: 200, prose: 4000, checks: 40, checksApart: true, blank: 3 },
  { textSize: 9, entries: 40, name: 200, prose: 1000, checks: 40, checksApart: true, blank: 2 },
  { textSize: 9, entries: 16, name: 200, prose: 300, checks: 40, checksApart: true, blank: 2 },
  { textSize: 8.5, entries: 10, name: 120, prose: 160, checks: 8, checksApart: false, blank: 1 },
  { textSize: 8, entries: 6, name: 80, prose: 80, checks: 8, checksApart: false, blank: 1 },
  { textSize: 8, entries: 4, name: 50, prose: 50, checks: 8, checksApart: false, blank: 1 },
];
