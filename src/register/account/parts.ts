import { newId } from '#base/id';
import type { Accounts, EndedPart, GivenPart, Part } from '#domain/account/accounts';
import { RESIDENT, type Role } from '#domain/account/viewer';
import { moment, together, type AccountStore } from './account-database.ts';

/** Who takes part in which programme, as what. */
export function parts(store: AccountStore): Pick<Accounts, 'viewer' | 'partsOf' | 'allParts' | 'endedParts' | 'give' | 'endPart'> {
  const { db, clock } = store;
  const given = () =>
    db
      .selectFrom('taking_part')
      .innerJoin('auth.person', 'auth.person.id', 'taking_part.person')
      .select([
        'taking_part.id',
        'taking_part.person',
        'taking_part.programme',
        'taking_part.role',
        'taking_part.organisation',
        'taking_part.theme',
        'taking_part.since',
        'taking_part.granted_by',
        'auth.person.name',
        'auth.person.mail',
      ]);
  const now = () => given().where('taking_part.ended_at', 'is', null).orderBy('auth.person.name').orderBy('taking_part.role');
  type Row = Awaited<ReturnType<ReturnType<typeof given>['execute']>>[number];
  return {
    async viewer(person) {
      const row = await db.selectFrom('auth.person').select(['is_administrator', 'ended_at']).where('id', '=', person).executeTakeFirst();
      if (!row || row.ended_at !== null) return RESIDENT;
      const rows = await db
        .selectFrom('taking_part')
        .select(['programme', 'role', 'organisation', 'theme'])
        .where('person', '=', person)
        .where('ended_at', 'is', null)
        .orderBy('id')
        .execute();
      return { person, isAdministrator: row.is_administrator, takesPart: rows.map((part) => ({ ...part, role: part.role as Role })) };
    },
    async partsOf(programme) {
      return (await now().where('taking_part.programme', '=', programme).execute()).map(asPart);
    },
    async allParts() {
      return (await now().execute()).map(asPart);
    },
    async endedParts(programmes) {
      if (programmes.length === 0) return [];
      const rows = await given()
        .innerJoin('auth.person as whose', 'whose.id', 'taking_part.person')
        .select(['taking_part.ended_at', 'taking_part.ended_by', 'whose.erased_at'])
        .where('taking_part.programme', 'in', programmes)
        .where('taking_part.ended_at', 'is not', null)
        .orderBy('taking_part.ended_at', 'desc')
        .orderBy('taking_part.id')
        .execute();
      return rows.map(({ ended_at: at, ended_by: by, erased_at: erased, ...row }): EndedPart => {
        const part = { ...asPart(row), endedAt: moment(at!), endedBy: by ?? '' };
        return erased === null ? part : { ...part, name: '', mail: '' };
      });
    },
    give: (person, part, by) => together(store, (inside) => givePart(inside, person, part, by)),
    async endPart(id, by) {
      await db
        .updateTable('taking_part')
        .set({ ended_at: clock.now(), ended_by: by })
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .execute();
    },
  };

  function asPart({ granted_by: grantedBy, since, role, ...row }: Row): GivenPart {
    return { ...row, role: role as Role, since: moment(since), grantedBy };
  }
}

/** Gives a part within a transaction; one in the same role ends, so that the history shows both. */
export async function givePart({ db, clock }: AccountStore, person: string, part: Part, by: string): Promise<string> {
  const now = clock.now();
  await db
    .updateTable('taking_part')
    .set({ ended_at: now, ended_by: by })
    .where('person', '=', person)
    .where('programme', '=', part.programme)
    .where('role', '=', part.role)
    .where('ended_at', 'is', null)
    .execute();
  const id = newId(clock);
  await db
    .insertInto('taking_part')
    .values({ id, person, ...part, since: now, granted_by: by })
    .execute();
  return id;
}
