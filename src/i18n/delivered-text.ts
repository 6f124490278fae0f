import type { Values } from '#domain/register/kinds';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import { recordedNumber } from '#i18n/recorded-number';
import { optionLabel } from '#i18n/register/register-words';

type Output = Values<'output'>;

interface Numbers {
  planned: number | null;
  delivered: number | null;
  precision?: Output['precision'] | null;
}

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

/** What was planned, to say it behind what was delivered; null where that makes no sense: nobody has done `less than 5 of 3`. */
export function plannedBeside({ planned, delivered, precision }: Numbers): number | null {
  return precision === 'less-than' && planned !== null && delivered !== null && planned < delivered ? null : planned;
}

/** What else is in a number than what this programme did; empty where nothing is. */
export function countsInText(countsIn: Output['countsIn'] | undefined, language: Language): string {
  return (countsIn ?? []).map((one) => optionLabel(language, 'output', 'countsIn', one)).join('; ');
}
