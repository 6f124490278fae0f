import type { Language } from '#i18n/language';
import type { AddressForm } from '#i18n/voice';
import { en } from '#i18n/mail/en';
import { nl } from '#i18n/mail/nl';

/** A mail as people read it: plain text, so that it reads the same everywhere. */
export interface MailText {
  subject: string;
  body: string;
}

export interface MailWords {
  invitation(p: { site: string; programme: string; role: string; link: string; days: number }): MailText;
  resetPassword(p: { site: string; link: string }): MailText;
  passwordSet(p: { site: string }): MailText;
  secondStepRemoved(p: { site: string }): MailText;
}

/** The words of mails in a language. */
export function mailWords(language: Language, address: AddressForm): MailWords {
  return language === 'en' ? en : nl(address);
}
