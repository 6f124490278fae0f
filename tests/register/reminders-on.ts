import { fixedClock } from '#base/clock';
import { mailWords } from '#i18n/mail/mail';
import type { Language } from '#i18n/language';
import { sendReminders } from '#app/reminders/send-reminders';
import { openAccounts } from '#register/account/open-accounts';
import { createRegister } from '#register/create-register';
import type { Database } from '#register/engine/database';

type Given = Parameters<typeof sendReminders>[0];

/** Reminds owners on a day, at seven in the morning, in a database that has its migrations. */
export function remindersOn({ db }: Database, day: string): Promise<number> {
  const clock = fixedClock(`${day}T06:00:00Z`);
  const desk = {
    accounts: openAccounts(db, clock),
    clock,
    publicOrigin: 'https://peil.example',
    siteName: () => 'Waterwolde',
    mailWords: (language: Language) => mailWords(language, 'je'),
  };
  return sendReminders({ register: createRegister(db, clock), desk: desk as unknown as Given['desk'] });
}
