import type { Clock } from '#base/clock';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day that it is in the Netherlands, `YYYY-MM-DD`. */
export function today(clock: Clock): string {
  return DAY.format(clock.now());
}
