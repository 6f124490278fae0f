import type { Formats } from '#i18n/format';

/** The most decimals that anybody types. */
const MOST_DECIMALS = 4;

/** A number as it was recorded, with its own decimals. */
export function recordedNumber(value: number, format: Pick<Formats, 'number'>): string {
  return format.number(value, Math.min(MOST_DECIMALS, String(value).split('.')[1]?.length ?? 0));
}
