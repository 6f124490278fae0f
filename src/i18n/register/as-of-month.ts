import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';

/** The month for which a state is true, as pages for residents write it: `november 2023`. A day would say more than most sources do. */
export function asOfMonth(day: string, language: Language): string {
  return formats(language).period(day.slice(0, 7));
}
