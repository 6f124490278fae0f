import { commands, type CommandWords } from '#i18n/cli/nl/commands';
import { figures, type FigureWords } from '#i18n/cli/nl/figures';
import { notices, type NoticeWords } from '#i18n/cli/nl/notices';

export type { CommandName } from '#i18n/cli/nl/commands';

/** The form of the words in any language: that of the Dutch ones. */
export type CliWords = CommandWords & NoticeWords & FigureWords;

/** Dutch words of the command line. */
export const nl: CliWords = { ...commands, ...notices, ...figures };
