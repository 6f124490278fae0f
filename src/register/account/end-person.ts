import { sql } from 'kysely';
import type { AccountStore } from './account-database.ts';

/** Ends an account within a transaction; one that has ended keeps its moment. */
export async function endPerson({ db, clock }: AccountStore, person: string, by: string): Promise<void> {
  const now = clock.now();
  await db.updateTable('auth.person').set({ is_administrator: false }).where('id', '=', person).execute();
  await db.updateTable('auth.person').set({ ended_at: now }).where('id', '=', person).where('ended_at', 'is', null).execute();
  for (const table of ['auth.session', 'auth.credential', 'auth.second_step'] as const) {
    await db.deleteFrom(table).where('person', '=', person).execute();
  }
  // Links to set a password would work again for who is asked back.
  await sql`delete from auth.verification where strpos(value, ${person}) > 0`.execute(db);
  await db
    .updateTable('taking_part')
    .set({ ended_at: now, ended_by: by })
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .execute();
}
