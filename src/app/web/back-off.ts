/** Who lived this long did start well: its end says nothing about the next one. */
const LIVED_WELL_MS = 10_000;
const FIRST_WAIT_MS = 100;
const QUICK_DEATHS = 6;

export interface BackOff {
  /**
   * Counts a process that ended.
   *
   * @param livedMs how long it served
   * @returns milliseconds to wait before the next is started; null: they keep dying, starting more has no use
   */
  ended(livedMs: number): number | null;
}

/** How soon a process that ended is replaced: at first almost at once, then each time twice as late, at last no more. */
export function createBackOff(): BackOff {
  let quickDeaths = 0;
  return {
    ended(livedMs) {
      quickDeaths = livedMs >= LIVED_WELL_MS ? 1 : quickDeaths + 1;
      return quickDeaths < QUICK_DEATHS ? FIRST_WAIT_MS * 2 ** (quickDeaths - 1) : null;
    },
  };
}
