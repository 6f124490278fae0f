import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';

/**
 * Euro cents as an amount, exact to the cent: `€ 1.234,56`, and `€ 12.500` for whole euros; a real minus sign below zero.
 *
 * @param cents whole cents
 * @param always write the cents also when they are none, as in a column of amounts
 */
export function eurosText(cents: number, language: Language, always = false): string {
  const decimals = always || cents % 100 !== 0 ? 2 : 0;
  const amount = formats(language).number(Math.abs(cents) / 100, decimals);
  return `${cents < 0 ? '\u2212' : ''}€${language === 'nl' ? '\u00a0' : ''}${amount}`;
}
