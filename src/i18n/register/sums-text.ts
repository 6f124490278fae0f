import { AMOUNT_SORTS } from '#domain/money/money';
import type { Stand, Sums } from '#domain/money/overview';
import type { Language } from '#i18n/language';
import { eurosText } from './euros-text.ts';
import { optionLabel } from './register-words.ts';
import { standText } from './when-text.ts';

/** Amounts by sort in a line, with for when they are true: `begroot € 100, uitgegeven € 50, stand 1 januari 2024`. */
export function sumsText({ sums, stand }: { sums: Sums; stand: Stand | null }, language: Language): string {
  const amounts = AMOUNT_SORTS.flatMap((sort) => {
    const cents = sums[sort];
    return cents === undefined ? [] : [`${optionLabel(language, 'budgetAmount', 'sort', sort)} ${eurosText(cents, language)}`];
  });
  return [...amounts, ...(stand ? [standText(stand, language)] : [])].join(', ');
}
