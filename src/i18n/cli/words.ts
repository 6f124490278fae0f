import type { Language } from '#i18n/language';
import { en } from '#i18n/cli/en';
import { nl, type CliWords } from '#i18n/cli/nl';

export type { CliWords } from '#i18n/cli/nl';

/** The words of the command line in a language. */
export function cliWords(language: Language): CliWords {
  return language === 'nl' ? nl : en;
}
