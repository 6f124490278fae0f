import type { Workshop } from '../workshop.ts';
import type { Post } from '../mail/post.ts';
import { sendReminders } from '../reminders/send-reminders.ts';
import type { Job } from './job-queue.ts';

/** At most so many mails in one go, so that stopping never waits long. */
const MAILS_AT_ONCE = 20;
/** Every hour, at ten past. */
const SWEPT_AT = '10 * * * *';
/** On working days at seven, so that it is there when people begin. */
const REMINDED_AT = '0 7 * * 1-5';

/** What a site does by itself. Mail that waits is asked for by who sees that it does: see `keepHouse`. */
export function jobsOfHouse(workshop: Pick<Workshop, 'register' | 'desk'>, post: Post): Job[] {
  const { accounts } = workshop.desk;
  return [
    { name: 'mail', at: null, again: 0, run: () => accounts.sendMails(post, MAILS_AT_ONCE) },
    { name: 'reminders', at: REMINDED_AT, again: 2, run: () => sendReminders(workshop) },
    { name: 'sweep', at: SWEPT_AT, again: 0, run: () => accounts.sweep().then(() => null) },
  ];
}
