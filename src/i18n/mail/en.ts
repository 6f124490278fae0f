import { messages } from '#i18n/messages';
import { reminderLines, toldOf } from '#i18n/mail/reminder-lines';
import type { MailWords } from '#i18n/mail/words';

const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

/** English mails. */
export const en: MailWords = {
  invitation: ({ site, programme, role, link, days }) => ({
    subject: `You are invited: ${programme}`,
    body: text(
      'Hello,',
      `You are invited to work on ${programme} at ${site}. Your role is: ${role}.`,
      `Will you take part? Then open this link. It works for ${days} days, and once:`,
      link,
      'Did you not expect this mail? Then you need not do anything.',
    ),
  }),
  resetPassword: ({ site, link }) => ({
    subject: `A new password for ${site}`,
    body: text(
      'Hello,',
      'You asked for a new password. Choose it with this link. It works for one hour, and once:',
      link,
      'Did you not ask for this? Then you need not do anything. Your old password keeps working.',
    ),
  }),
  passwordSet: ({ site }) => ({
    subject: `Your password for ${site} was changed`,
    body: text(
      'Hello,',
      `The password of your account at ${site} was just changed. Wherever you were signed in, you are signed out now.`,
      'Did you not do this yourself? Then tell the administrator at once.',
    ),
  }),
  reminder: ({ site, count, groups, work, account }) => ({
    subject: count === 1 ? `One thing waits for you: ${site}` : `${count} things wait for you: ${site}`,
    body: text(
      'Hello,',
      count === 1
        ? 'One thing of yours needs attention. The link goes to the right place.'
        : `${count} things of yours need attention. Each link goes to the right place. Bringing something up to date takes a minute or two.`,
      ...reminderLines(groups, 'en', messages('en').work.attention),
      count > toldOf(groups)
        ? `And ${count - toldOf(groups)} more. Everything that waits for you is here:`
        : 'Everything that waits for you is here:',
      work,
      'You get this mail at most once a week. Would you rather not have it? Turn it off here:',
      account,
    ),
  }),
  secondStepRemoved: ({ site }) => ({
    subject: `Signing in with a code is off for ${site}`,
    body: text(
      'Hello,',
      `For your account at ${site}, signing in with a code was just turned off.`,
      'Did you not do this yourself? Then tell the administrator at once.',
    ),
  }),
};
