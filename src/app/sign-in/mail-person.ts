import type { Language } from '#i18n/language';
import type { MailText, MailWords } from '#i18n/mail/mail';
import type { Desk } from './desk.ts';

/** Lets a mail wait for somebody, in their language; whoever has no account (any more) gets none. */
export async function mailPerson(
  desk: Desk,
  id: string,
  kind: string,
  say: (words: MailWords, site: string, language: Language) => MailText,
): Promise<void> {
  const person = await desk.accounts.person(id);
  if (!person || person.endedAt !== null) return;
  const { language, mail } = person;
  const text = say(desk.mailWords(language), desk.siteName(language), language);
  await desk.accounts.queueMail({ kind, about: null, person: id, recipient: mail, ...text });
}
