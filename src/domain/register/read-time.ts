import { success, type Result } from '#base/result';
import { refused, shown } from './refused.ts';

const TYPED = /^(?:om |vanaf |at )?(\d{1,2})(?:(?: ?uur| ?u| ?h)|(?:[:.uh]| ?uur )(\d{2})(?: ?uur| ?u| ?h)?)?$/i;
const MINUTES_OF_DAY = 24 * 60;

/**
 * Reads a time of the day as people type it: `14:00`, `9.30`, `14u30`, `14 uur`; of 24 hours.
 *
 * @returns `HH:MM`
 */
export function readTime(typed: string): Result<string> {
  const [, hours, minutes = '00'] = TYPED.exec(typed.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return refused('field-no-time', { value: shown(typed) });
  return success(`${hours.padStart(2, '0')}:${minutes}`);
}

/** A cell of a sheet keeps a time as its part of a day. Null for a number that is none. */
export function timeOfPart(part: number): string | null {
  const minutes = Math.round(part * MINUTES_OF_DAY);
  if (part < 0 || minutes >= MINUTES_OF_DAY) return null;
  return [Math.floor(minutes / 60), minutes % 60].map((one) => String(one).padStart(2, '0')).join(':');
}
