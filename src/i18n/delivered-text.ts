import type { Values } from '#domain/register/kinds';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import { recordedNumber } from '#i18n/recorded-number';
import { optionLabel } from '#i18n/register/register-words';

type Output = Values<'output'>;

/** What was delivered, as exactly as its source gives it: `meer dan 3.000`. */
export function deliveredText(
  delivered: number,
  precision: Output['precision'] | null | undefined,
  language: Language,
  format: Pick<Formats, 'number'>,
): string {
  const number = recordedNumber(delivered, format);
  return precision ? `${optionLabel(language, 'output', 'precision', precision)} ${number}` : number;
}

/** What else is in a number than what this programme did; empty where nothing is. */
export function countsInText(countsIn: Output['countsIn'] | undefined, language: Language): string {
  return (countsIn ?? []).map((one) => optionLabel(language, 'output', 'countsIn', one)).join('; ');
}
