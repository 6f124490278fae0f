import { sql } from 'kysely';
import { together, type AccountStore } from './account-database.ts';
import { endPerson } from './end-person.ts';

/**
 * Takes away who somebody was: name, mail, and what the account kept for them. It is ended first. What they wrote stays, with an
 * id that leads to nobody.
 *
 * @param at when it was asked for; now, unless it is done again in an older copy
 */
export function erasePerson(store: AccountStore, person: string, by: string, at: Date = store.clock.now()): Promise<void> {
  return together(store, async (inside) => {
    const { db } = inside;
    const row = await db.selectFrom('auth.person').select('mail').where('id', '=', person).forUpdate().executeTakeFirst();
    if (!row) return;
    await endPerson(inside, person, by);
    await db
      .updateTable('auth.person')
      .set({ name: '', mail: nobody(person), mail_verified: false, image: null, erased_at: at })
      .where('id', '=', person)
      .execute();
    await db.deleteFrom('auth.kept_form').where('person', '=', person).execute();
    await db.deleteFrom('saved_view').where('person', '=', person).execute();
    await db.deleteFrom('reminder').where('person', '=', person).execute();
    await db
      .updateTable('invitation')
      .set({ mail: nobody(person) })
      .where('mail', '=', row.mail)
      .execute();
    await db
      .updateTable('outbox')
      .set({ recipient: null, subject: null, body: null, given_up_at: inside.clock.now() })
      .where('sent_at', 'is', null)
      .where(({ or, eb }) => or([eb('person', '=', person), eb('recipient', '=', row.mail)]))
      .execute();
    await sql`delete from auth.verification where strpos(value, ${row.mail}) > 0`.execute(db);
  });
}

/** Mail is unique and never empty: an address where nobody is. */
function nobody(person: string): string {
  return `${person}@invalid`;
}
