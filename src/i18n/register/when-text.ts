import { whenParts, whenOf } from '#domain/register/when';
import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';

const WORDS = {
  nl: { around: (when: string) => `rond ${when} (niet zeker)`, asOf: (day: string) => `stand ${day}` },
  en: { around: (when: string) => `around ${when} (not certain)`, asOf: (day: string) => `as of ${day}` },
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

/** For which day a state is true: `stand 30 november 2023`. */
export function asOfText(day: string, language: Language): string {
  return WORDS[language].asOf(formats(language).date(day));
}
