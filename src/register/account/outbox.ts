import { newId } from '#base/id';
import type { Accounts, Mail } from '#domain/account/accounts';
import { momentOrNull, together, type AccountStore } from './account-database.ts';

/** After the first try, in minutes; after the last it is given up. */
const TRY_AGAIN_AFTER = [1, 5, 30, 120, 720];

/** Mail waits in the database until it is sent: what is undone is never told, what is done always is. */
export function outbox(store: AccountStore): Pick<Accounts, 'queueMail' | 'lastMail' | 'mailIsDue' | 'sendMails'> {
  return {
    queueMail: (mail) => queueMail(store, mail),
    async lastMail(person, kind, about) {
      const all = store.db
        .selectFrom('outbox')
        .select(({ fn }) => fn.max('made_at').as('last'))
        .where('person', '=', person)
        .where('kind', '=', kind);
      const row = await (about === undefined ? all : all.where('about', '=', about)).executeTakeFirst();
      return momentOrNull(row?.last ?? null);
    },
    async mailIsDue() {
      return (await dueMails(store).select('id').limit(1).executeTakeFirst()) !== undefined;
    },
    async sendMails(send, most) {
      let sent = 0;
      for (let tried = 0; tried < most; tried += 1) {
        const went = await together(store, (inside) => sendNext(inside, send));
        if (went === null) break;
        if (went) sent += 1;
      }
      return sent;
    },
  };
}

/** Writes a mail within a transaction. */
export async function queueMail({ db, clock }: AccountStore, mail: Mail): Promise<void> {
  const now = clock.now();
  await db
    .insertInto('outbox')
    .values({ id: newId(clock), ...mail, made_at: now, next_attempt_at: now })
    .execute();
}

function dueMails({ db, clock }: AccountStore) {
  return db.selectFrom('outbox').where('sent_at', 'is', null).where('given_up_at', 'is', null).where('next_attempt_at', '<=', clock.now());
}

/**
 * Sends the mail that has waited longest. Its row is locked meanwhile, so that another process takes the next one.
 *
 * @returns null when none is due, whether it went otherwise
 */
async function sendNext({ db, clock }: AccountStore, send: Parameters<Accounts['sendMails']>[0]): Promise<boolean | null> {
  const now = clock.now();
  const row = await dueMails({ db, clock })
    .select(['id', 'recipient', 'subject', 'body', 'attempts'])
    .orderBy('next_attempt_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!row) return null;
  const { id, attempts } = row;
  const mine = db.updateTable('outbox').where('id', '=', id);
  try {
    await send({ id, attempts, recipient: row.recipient ?? '', subject: row.subject ?? '', body: row.body ?? '' });
    // What was in it, and to whom, is not kept: only that it went.
    await mine.set({ sent_at: now, attempts: attempts + 1, recipient: null, subject: null, body: null }).execute();
    return true;
  } catch (error) {
    const wait = TRY_AGAIN_AFTER[attempts];
    await mine
      .set({
        attempts: attempts + 1,
        last_error: (error instanceof Error ? error.name : 'unknown').slice(0, 200),
        ...(wait === undefined
          ? { given_up_at: now, recipient: null, subject: null, body: null }
          : { next_attempt_at: new Date(now.getTime() + wait * 60_000) }),
      })
      .execute();
    return false;
  }
}
