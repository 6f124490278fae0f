import type { AttentionItem } from '#domain/work/attention';
import { capital } from '#i18n/capital';
import { deliveredText } from '#i18n/delivered-text';
import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages/nl';
import { kindWords } from '#i18n/register/register-words';
import { whenText } from '#i18n/register/when-text';

/** What needs somebody, as a line of a list or of a mail says it. */
export interface AttentionText {
  title: string;
  /** What it is and what it is part of: `prestatie · De Klusploeg`. */
  what: string;
  why: string;
}

export function attentionText(item: AttentionItem, language: Language, words: Messages['work']['attention']): AttentionText {
  const { one } = kindWords(language, item.kind);
  const asks = item.mayAct ? (words.asks[item.reason] ?? []) : [];
  const number = (value: number | null): string => (value === null ? '' : formats(language).number(value));
  const delivered = item.delivered === null ? '' : capital(deliveredText(item.delivered, item.precision, language, formats(language)));
  return {
    title: item.title || capital(one),
    what: [one, ...(item.partOf === null ? [] : [item.partOf])].join(' · '),
    why: [words.reasons[item.reason](item.since === null ? '' : whenText(item.since, language), delivered, number(item.planned)), asks]
      .flat()
      .join(' '),
  };
}
