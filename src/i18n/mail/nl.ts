import { messages } from '#i18n/messages';
import { reminderLines, toldOf } from '#i18n/mail/reminder-lines';
import { VOICES, type AddressForm } from '#i18n/voice';
import type { MailWords } from '#i18n/mail/words';

const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

/** Dutch mails. */
export const nl = (address: AddressForm): MailWords => {
  const say = VOICES[address];
  return {
    invitation: ({ site, programme, role, link, days }) => ({
      subject: say(`Je bent uitgenodigd: ${programme}`, `U bent uitgenodigd: ${programme}`),
      body: text(
        'Hallo,',
        say(
          `Je bent uitgenodigd om mee te werken aan ${programme} op ${site}. Je rol is: ${role}.`,
          `U bent uitgenodigd om mee te werken aan ${programme} op ${site}. Uw rol is: ${role}.`,
        ),
        say(
          `Doe je mee? Open dan deze link. Hij werkt ${days} dagen, en één keer:`,
          `Doet u mee? Open dan deze link. Hij werkt ${days} dagen, en één keer:`,
        ),
        link,
        say('Verwachtte je deze mail niet? Dan hoef je niets te doen.', 'Verwachtte u deze mail niet? Dan hoeft u niets te doen.'),
      ),
    }),
    resetPassword: ({ site, link }) => ({
      subject: `Een nieuw wachtwoord voor ${site}`,
      body: text(
        'Hallo,',
        say(
          'Je vroeg om een nieuw wachtwoord. Kies het met deze link. Hij werkt een uur, en één keer:',
          'U vroeg om een nieuw wachtwoord. Kies het met deze link. Hij werkt een uur, en één keer:',
        ),
        link,
        say(
          'Vroeg je dit niet? Dan hoef je niets te doen. Je oude wachtwoord blijft werken.',
          'Vroeg u dit niet? Dan hoeft u niets te doen. Uw oude wachtwoord blijft werken.',
        ),
      ),
    }),
    passwordSet: ({ site }) => ({
      subject: say(`Je wachtwoord voor ${site} is veranderd`, `Uw wachtwoord voor ${site} is veranderd`),
      body: text(
        'Hallo,',
        say(
          `Het wachtwoord van je account op ${site} is net veranderd. Overal waar je was ingelogd, ben je nu uitgelogd.`,
          `Het wachtwoord van uw account op ${site} is net veranderd. Overal waar u was ingelogd, bent u nu uitgelogd.`,
        ),
        say('Deed je dit niet zelf? Meld het dan meteen bij de beheerder.', 'Deed u dit niet zelf? Meld het dan meteen bij de beheerder.'),
      ),
    }),
    reminder: ({ site, count, groups, work, account }) => ({
      subject:
        count === 1
          ? say(`Er wacht één ding op je: ${site}`, `Er wacht één ding op u: ${site}`)
          : say(`Er wachten ${count} dingen op je: ${site}`, `Er wachten ${count} dingen op u: ${site}`),
      body: text(
        'Hallo,',
        count === 1
          ? say('Eén ding van jou vraagt aandacht.', 'Eén ding van u vraagt aandacht.') + ' De link gaat naar de goede plek.'
          : say(`${count} dingen van jou vragen aandacht.`, `${count} dingen van u vragen aandacht.`) +
              ' Elke link gaat naar de goede plek. Iets bijwerken kost een minuut of twee.',
        ...reminderLines(groups, 'nl', messages('nl', address).work.attention),
        count > toldOf(groups)
          ? say(
              `En nog ${count - toldOf(groups)}. Alles wat op je wacht, staat hier:`,
              `En nog ${count - toldOf(groups)}. Alles wat op u wacht, staat hier:`,
            )
          : say('Alles wat op je wacht, staat hier:', 'Alles wat op u wacht, staat hier:'),
        work,
        say(
          'Deze mail krijg je hoogstens één keer per week. Liever niet? Zet hem hier uit:',
          'Deze mail krijgt u hoogstens één keer per week. Liever niet? Zet hem hier uit:',
        ),
        account,
      ),
    }),
    secondStepRemoved: ({ site }) => ({
      subject: `Inloggen met een code staat uit voor ${site}`,
      body: text(
        'Hallo,',
        say(
          `Voor je account op ${site} is inloggen met een code net uitgezet.`,
          `Voor uw account op ${site} is inloggen met een code net uitgezet.`,
        ),
        say('Deed je dit niet zelf? Meld het dan meteen bij de beheerder.', 'Deed u dit niet zelf? Meld het dan meteen bij de beheerder.'),
      ),
    }),
  };
};
