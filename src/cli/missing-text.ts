import type { Status } from '#domain/observation/observation';
import { formats } from '#i18n/format';
import type { CommandInput } from './command.ts';

/** `12 geheim, 3 niet gepubliceerd`: how many cells have no value, per reason. */
export function missingText(
  missing: Partial<Record<Status, number>>,
  { language, words }: Pick<CommandInput, 'language' | 'words'>,
): string {
  const { number } = formats(language);
  const kinds = Object.entries(missing).filter(([, count]) => count > 0);
  if (kinds.length === 0) return words.report.none;
  return kinds.map(([status, count]) => words.report.missingKind(words.status[status as Status], number(count))).join(', ');
}
