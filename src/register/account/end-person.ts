import type { AccountStore } from './account-database.ts';

/** Ends an account within a transaction; one that has ended keeps its moment. */
export async function endPerson({ db, clock }: AccountStore, person: string, by: string): Promise<void> {
  const now = clock.now();
  await db.updateTable('auth.person').set({ is_administrator: false }).where('id', '=', person).execute();
  await db.updateTable('auth.person').set({ ended_at: now }).where('id', '=', person).where('ended_at', 'is', null).execute();
  for (const table of ['auth.session', 'auth.credential', 'auth.second_step'] as const) {
    await db.deleteFrom(table).where('person', '=', person).execute();
  }
  await db
    .updateTable('taking_part')
    .set({ ended_at: now, ended_by: by })
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .execute();
}
