import { MOST_CENTS } from '#base/money';
import { success, type Result } from '#base/result';
import { readDecimal, type Decimal } from './read-decimal.ts';
import { refused, shown, understood } from './refused.ts';

/**
 * Reads an amount in euros to whole cents: `1.234,56`, `1234,56`, `1234.56`, `EUR 1.234`, `€ 500,-`, `€ 0,5 mln`,
 * `2,7 miljoen`. A note says what was understood where somebody could read it otherwise; nothing is rounded.
 *
 * @param negative whether an amount below zero is allowed
 */
export function readCents(typed: string, negative: boolean): Result<number> {
  const bare = typed
    .replace(/€|\b(?:eur|euro|euros)\b\.?/giu, ' ')
    .replace(/[.,]\s?(?:-|\u2013|\u2014|=){1,2}\s*$/u, '')
    // `€ -500` and `-€ 500` are the same.
    .replace(/^\s*([-\u2212\u2013])\s+/u, '$1');
  const read = readDecimal(bare);
  const value = shown(typed);
  if (!read) return refused('field-no-amount', { value });
  if (read.doubtful === 'comma' && read.power === 0) return refused('field-amount-ambiguous', { value });
  const cents = scaled(read, 2);
  if (cents === null) return refused('field-amount-too-exact', { value });
  if (Math.abs(cents) > MOST_CENTS) return refused('field-amount-too-large', { value });
  if (cents < 0 && !negative) return refused('field-negative', { value });
  return success(cents, read.doubtful || read.power > 0 ? [understood('field-amount-understood', { value, cents })] : []);
}

/** Euros as a number, as a sheet holds them, to whole cents; the tail that binary fractions leave is taken off. */
export function centsOf(euros: number, negative: boolean): Result<number> {
  const cents = Math.round(euros * 100) || 0;
  const value = String(euros);
  if (Math.abs(cents) > MOST_CENTS) return refused('field-amount-too-large', { value });
  if (Math.abs(euros * 100 - cents) > 1e-4) return refused('field-amount-too-exact', { value });
  return cents < 0 && !negative ? refused('field-negative', { value }) : success(cents);
}

/** Reads a number with Dutch decimals; a percent sign behind it is left out. */
export function readNumber(typed: string): Result<number> {
  const read = readDecimal(typed.replace(/\s*%\s*$/, ''));
  const value = shown(typed);
  if (!read) return refused('field-no-number', { value });
  const number = Number(`${read.negative ? '-' : ''}${read.whole}.${read.fraction || '0'}e${read.power}`) || 0;
  if (!Number.isFinite(number)) return refused('field-no-number', { value });
  return success(number, read.doubtful === 'point' ? [understood('field-number-understood', { value, number })] : []);
}

/** Reads a whole number from nought to the largest. */
export function readCount(typed: string, largest: number): Result<number> {
  const read = readDecimal(typed);
  const value = shown(typed);
  if (!read) return refused('field-no-number', { value });
  const count = scaled(read, 0);
  if (count === null) return refused('field-not-whole', { value });
  if (count < 0) return refused('field-negative', { value });
  return count > largest ? refused('field-too-large', { value, largest }) : success(count);
}

/** The number times a power of ten as a whole number; null when digits would be lost. */
function scaled({ negative, whole, fraction, power }: Decimal, more: number): number | null {
  const digits = `${whole}${fraction}`;
  const kept = digits.length + power + more - fraction.length;
  if (/[1-9]/.test(digits.slice(Math.max(0, kept)))) return null;
  const number = Number(digits.slice(0, Math.max(0, kept)).padEnd(Math.min(kept, 400), '0') || '0');
  return negative && number !== 0 ? -number : number;
}
