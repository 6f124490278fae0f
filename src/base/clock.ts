/** The one place that reads the clock; everything else is handed a Clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and reproducible output. */
export function fixedClock(instant: string): Clock {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`Cannot set the clock: not an instant: "${instant}"`);
  return { now: () => new Date(time) };
}
