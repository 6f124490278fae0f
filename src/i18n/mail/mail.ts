import type { Language } from '#i18n/language';
import type { MailWords } from '#i18n/mail/words';
import type { AddressForm } from '#i18n/voice';
import { en } from '#i18n/mail/en';
import { nl } from '#i18n/mail/nl';

export type { MailText, MailWords } from '#i18n/mail/words';

/** The words of mails in a language. */
export function mailWords(language: Language, address: AddressForm): MailWords {
  return language === 'en' ? en : nl(address);
}
