import { attentionText } from '#i18n/attention-text';
import type { Language } from '#i18n/language';
import type { ReminderGroup } from '#i18n/mail/words';
import type { Messages } from '#i18n/messages/nl';

/** What waits, as paragraphs of a mail: each programme, then each thing with why and where. */
export function reminderLines(groups: readonly ReminderGroup[], language: Language, words: Messages['work']['attention']): string[] {
  return groups.flatMap(({ programme, lines }) => [
    programme.toUpperCase(),
    ...lines.map(({ item, link }) => {
      const { title, what, why } = attentionText(item, language, words);
      return `${title} (${what})\n${why}\n${link}`;
    }),
  ]);
}

export function toldOf(groups: readonly ReminderGroup[]): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}
