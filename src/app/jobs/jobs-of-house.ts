import type { Accounts } from '#domain/account/accounts';
import type { Workshop } from '../workshop.ts';
import type { Post } from '../mail/post.ts';
import { sendReminders } from '../reminders/send-reminders.ts';
import type { Job } from './job-queue.ts';
import { PLAN } from './plan.ts';

/** At most so many mails in one go, so that stopping never waits long. */
const MAILS_AT_ONCE = 20;

/** What a site does by itself. Mail that waits is asked for by who sees that it does: see `keepHouse`. */
export function jobsOfHouse(workshop: Pick<Workshop, 'register' | 'desk' | 'files' | 'namedFiles'>, post: Post): Job[] {
  const { files, namedFiles } = workshop;
  const { accounts } = workshop.desk;
  const sweep = async (): Promise<null> => {
    await Promise.all([accounts.sweep(), files.sweep(namedFiles)]);
    return null;
  };
  return [
    { name: 'mail', at: PLAN.mail, again: 0, run: () => sendWaiting(accounts, post) },
    { name: 'reminders', at: PLAN.reminders, again: 2, run: () => sendReminders(workshop) },
    { name: 'sweep', at: PLAN.sweep, again: 0, run: sweep },
  ];
}

/** @throws why the last one that was refused did not go, after all others were tried: it waits for its next try */
async function sendWaiting(accounts: Accounts, post: Post): Promise<number> {
  const refusals: unknown[] = [];
  const told: Post = async (mail) => {
    try {
      await post(mail);
    } catch (error) {
      refusals.push(error);
      throw error;
    }
  };
  const sent = await accounts.sendMails(told, MAILS_AT_ONCE);
  if (refusals.length > 0) throw refusals.at(-1);
  return sent;
}
