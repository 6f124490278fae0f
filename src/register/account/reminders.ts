import { sql } from 'kysely';
import type { Accounts, Mail } from '#domain/account/accounts';
import { REMINDED_AGAIN_AFTER_DAYS } from '#domain/account/reminder';
import { together, type AccountStore } from './account-database.ts';
import { queueMail } from './outbox.ts';

type ReminderPart = 'mailChoice' | 'chooseMail' | 'remindable' | 'remind';

/** Who wants reminders, and when the last one was written. */
export function reminders(store: AccountStore): Pick<Accounts, ReminderPart> {
  return {
    async mailChoice(person) {
      const row = await store.db
        .selectFrom('auth.person')
        .leftJoin('reminder', 'reminder.person', 'auth.person.id')
        .select(['auth.person.language', 'reminder.is_wanted'])
        .where('auth.person.id', '=', person)
        .executeTakeFirst();
      return { language: row?.language ?? 'nl', reminders: row?.is_wanted ?? true };
    },
    chooseMail: (person, { language, reminders: isWanted }) =>
      together(store, async ({ db, clock }) => {
        await db.updateTable('auth.person').set({ language, updated_at: clock.now() }).where('id', '=', person).execute();
        await db
          .insertInto('reminder')
          .values({ person, is_wanted: isWanted })
          .onConflict((known) => known.column('person').doUpdateSet({ is_wanted: isWanted }))
          .execute();
      }),
    async remindable(day) {
      const rows = await store.db
        .selectFrom('auth.person')
        .leftJoin('reminder', 'reminder.person', 'auth.person.id')
        .select(['auth.person.id'])
        .where('auth.person.ended_at', 'is', null)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('taking_part')
              .select('taking_part.id')
              .whereRef('taking_part.person', '=', 'auth.person.id')
              .where('taking_part.ended_at', 'is', null),
          ),
        )
        .where(({ or, eb }) => or([eb('reminder.is_wanted', 'is', null), eb('reminder.is_wanted', '=', true)]))
        .where(({ or, eb }) => or([eb('reminder.mailed_on', 'is', null), eb('reminder.mailed_on', '<=', latestBefore(day))]))
        .orderBy('auth.person.id')
        .execute();
      return rows.map(({ id }) => id);
    },
    remind: (person, day, mail) => together(store, (inside) => remind(inside, person, day, mail)),
  };
}

/**
 * Writes the mail and that it was written together. The row of the person is locked: who comes to it at the same moment
 * waits, and then finds it done; what is cut off leaves neither.
 */
async function remind(
  { db, clock }: AccountStore,
  person: string,
  day: string,
  mail: Pick<Mail, 'recipient' | 'subject' | 'body'>,
): Promise<boolean> {
  await db
    .insertInto('reminder')
    .values({ person })
    .onConflict((known) => known.doNothing())
    .execute();
  const mine = await db
    .updateTable('reminder')
    .set({ mailed_on: day })
    .where('person', '=', person)
    .where('is_wanted', '=', true)
    .where(({ or, eb }) => or([eb('mailed_on', 'is', null), eb('mailed_on', '<=', latestBefore(day))]))
    .returning('person')
    .executeTakeFirst();
  if (!mine) return false;
  await queueMail({ db, clock }, { ...mail, kind: 'reminder', about: null, person });
  return true;
}

/** The last day on which a mail may have gone for another to go today. */
function latestBefore(day: string) {
  return sql<string>`${day}::date - ${REMINDED_AGAIN_AFTER_DAYS}::int`;
}
