import type { CliWords } from '#i18n/cli/nl';
import { commands } from '#i18n/cli/en/commands';
import { figures } from '#i18n/cli/en/figures';
import { notices } from '#i18n/cli/en/notices';

/** English words of the command line. */
export const en: CliWords = { ...commands, ...notices, ...figures };
