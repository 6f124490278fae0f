import { newId } from '#base/id';
import type { Accounts } from '#domain/account/accounts';
import type { AccountStore } from './account-database.ts';

/** Searches that somebody keeps under a name. */
export function savedViews({ db, clock }: AccountStore): Pick<Accounts, 'savedViews' | 'saveView' | 'deleteView'> {
  return {
    savedViews: (person, kind) =>
      db
        .selectFrom('saved_view')
        .select(['id', 'kind', 'name', 'query'])
        .where('person', '=', person)
        .where('kind', '=', kind)
        .orderBy('name')
        .execute(),
    async saveView(person, view) {
      await db
        .insertInto('saved_view')
        .values({ id: newId(clock), person, ...view, made_at: clock.now() })
        .onConflict((same) => same.columns(['person', 'kind', 'name']).doUpdateSet({ query: view.query }))
        .execute();
    },
    async deleteView(person, id) {
      await db.deleteFrom('saved_view').where('person', '=', person).where('id', '=', id).execute();
    },
  };
}
