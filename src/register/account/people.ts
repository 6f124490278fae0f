import { sql, type Selectable } from 'kysely';
import { fault } from '#base/fault';
import { newId } from '#base/id';
import type { Accounts, NewPerson, Person } from '#domain/account/accounts';
import { isId } from '#domain/register/check-value';
import { codeOf, UNIQUE_TAKEN } from '../engine/connection-errors.ts';
import { moment, momentOrNull, together, type AccountStore } from './account-database.ts';
import type { AccountTables } from './account-tables.ts';
import { endPerson } from './end-person.ts';
import { erasePerson } from './erase-person.ts';
import { givePart } from './parts.ts';

type PersonPart =
  | 'count'
  | 'people'
  | 'person'
  | 'personByMail'
  | 'names'
  | 'createPerson'
  | 'addPerson'
  | 'createFirstAdministrator'
  | 'markVerified'
  | 'endPerson'
  | 'erasePerson'
  | 'erasedPeople';

/** People with an account. */
export function people(store: AccountStore): Pick<Accounts, PersonPart> {
  const { db } = store;
  const active = () => db.selectFrom('auth.person').selectAll();
  return {
    async count() {
      const { count } = await db
        .selectFrom('auth.person')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('ended_at', 'is', null)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async people() {
      return (await active().orderBy('name').orderBy('id').execute()).map(asPerson);
    },
    async person(id) {
      const row = await active().where('id', '=', id).executeTakeFirst();
      return row ? asPerson(row) : null;
    },
    async personByMail(mail) {
      const row = await active().where('mail', '=', mail.toLowerCase()).executeTakeFirst();
      return row ? asPerson(row) : null;
    },
    async names(ids) {
      // A world or a command that changed something is nobody.
      const people = ids.filter(isId);
      if (people.length === 0) return new Map();
      const rows = await db.selectFrom('auth.person').select(['id', 'name']).where('id', 'in', people).execute();
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    createPerson: (given) => createPerson(store, given),
    addPerson: (given, beginsWith, by) =>
      together(store, async (inside) => {
        // Who adds the same at this moment waits here until the other is done, and then finds all of it.
        const { numInsertedOrUpdatedRows: made } = await insertPerson(inside, given)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (made === 0n) return false;
        for (const part of beginsWith) await givePart(inside, given.id, part, by);
        return true;
      }),
    createFirstAdministrator: (given) =>
      together(store, async (inside) => {
        // Two who open the link at once wait for each other here.
        await sql`lock table auth.person in exclusive mode`.execute(inside.db);
        if ((await people(inside).count()) > 0) return null;
        const id = await createPerson(inside, { ...given, isAdministrator: true });
        await people(inside).markVerified(id);
        return id;
      }),
    async markVerified(person) {
      await db.updateTable('auth.person').set({ mail_verified: true }).where('id', '=', person).execute();
    },
    endPerson: (person, by) => together(store, (inside) => endPerson(inside, person, by)),
    async erasedPeople() {
      const rows = await db
        .selectFrom('auth.person')
        .select(['id', 'erased_at'])
        .where('erased_at', 'is not', null)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ person: row.id, at: moment(row.erased_at!).toISOString() }));
    },
    erasePerson: (person, by, at) => erasePerson(store, person, by, at),
  };
}

/** Who had an account that ended gets that one again, with nothing of what it could or signed in by. */
async function createPerson(store: AccountStore, given: NewPerson & { id?: string }): Promise<string> {
  const { name, language, isAdministrator } = given;
  const anew = { name, language, is_administrator: isAdministrator, mail_verified: false, two_factor_enabled: false };
  try {
    const { id } = await insertPerson(store, { ...given, id: given.id ?? newId(store.clock) })
      .onConflict((conflict) =>
        conflict
          .column('mail')
          .doUpdateSet({ ...anew, ended_at: null, updated_at: store.clock.now() })
          .where('auth.person.ended_at', 'is not', null),
      )
      .returning('id')
      .executeTakeFirstOrThrow(() => fault('mail-taken', {}, { at: 'mail' }));
    return id;
  } catch (error) {
    throw codeOf(error) === UNIQUE_TAKEN ? fault('mail-taken', {}, { at: 'mail', cause: error }) : error;
  }
}

function insertPerson({ db, clock }: AccountStore, { id, name, mail, language, isAdministrator }: NewPerson & { id: string }) {
  const now = clock.now();
  return db
    .insertInto('auth.person')
    .values({ id, name, mail: mail.toLowerCase(), language, is_administrator: isAdministrator, created_at: now, updated_at: now });
}

function asPerson(row: Selectable<AccountTables['auth.person']>): Person {
  return {
    id: row.id,
    name: row.name,
    mail: row.mail,
    language: row.language,
    isAdministrator: row.is_administrator,
    hasSecondStep: row.two_factor_enabled === true,
    endedAt: momentOrNull(row.ended_at),
  };
}
