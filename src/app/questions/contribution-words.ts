import { fault } from '#base/fault';

/** What somebody typed where a number is wanted: `-2,4`, `12`, `40/2200`, `2%`. null when it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('\u2212', '-');
  const part = /^([+-]?\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(plain);
  const value = part ? Number(part[1]) / Number(part[2]) : /^[+-]?\d*\.?\d+$/.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(value) ? value : null;
}

/** The year in which the work began. @throws Fault `contribution-start-no-year` */
export function startYear(text: string): number {
  if (!/^(?:19|20|21)\d\d$/.test(text.trim())) throw fault('contribution-start-no-year', { value: text });
  return Number(text);
}

/** What the plan promised, in the unit of the indicator. @throws Fault `contribution-promised-no-number` */
export function promisedEffect(text: string): number {
  const value = typedNumber(text);
  if (value === null || value === 0) throw fault('contribution-promised-no-number', { value: text });
  return value;
}

/** The share of people reached, above 0 and at most 1. @throws Fault `contribution-reached-no-share` */
export function shareReached(text: string): number {
  const percent = /^(.+)%$/.exec(text.trim());
  const value = percent ? (typedNumber(percent[1]!) ?? NaN) / 100 : (typedNumber(text) ?? NaN);
  if (!(value > 0 && value <= 1)) throw fault('contribution-reached-no-share', { value: text });
  return value;
}

/** Names or codes between commas. */
export function named(text: string): string[] {
  return [...new Set(text.split(',').map((one) => one.trim()))].filter((one) => one !== '');
}
