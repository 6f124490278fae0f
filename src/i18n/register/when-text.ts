import type { Stand } from '#domain/money/overview';
import { whenParts, whenOf } from '#domain/register/when';
import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';

const WORDS = {
  nl: {
    around: (when: string) => `rond ${when} (niet zeker)`,
    asOf: (when: string) => `stand ${when}`,
    orLater: (stand: string) => `${stand} of later`,
  },
  en: {
    around: (when: string) => `around ${when} (not certain)`,
    asOf: (when: string) => `as of ${when}`,
    orLater: (stand: string) => `${stand} or later`,
  },
} satisfies Record<Language, unknown>;

/**
 * A moment as people write it: `2023`, `november 2023`, `30 november 2023`, and `rond 2010 (niet zeker)` for `2010?`.
 * What is no moment comes back as it is, so that nothing is lost.
 */
export function whenText(edtf: string, language: Language): string {
  const parts = whenParts(edtf);
  if (!parts) return edtf;
  const when = formats(language).period(whenOf({ ...parts, uncertain: false }));
  return parts.uncertain ? WORDS[language].around(when) : when;
}

/** The month for which a state is true, as pages for residents write it: `november 2023`. A day would say more than most sources do. */
export function asOfMonth(day: string, language: Language): string {
  return formats(language).period(day.slice(0, 7));
}

/** For when a state is true: `stand 30 november 2023`, or by its month alone. */
export function asOfText(day: string, language: Language, by: 'day' | 'month' = 'day'): string {
  return WORDS[language].asOf(by === 'month' ? asOfMonth(day, language) : formats(language).date(day));
}

/** For when amounts that are told together are true: the oldest of them, and that others are newer where they are. */
export function standText({ from, to }: Stand, language: Language, by: 'day' | 'month' = 'day'): string {
  const oldest = asOfText(from, language, by);
  return oldest === asOfText(to, language, by) ? oldest : WORDS[language].orLater(oldest);
}
