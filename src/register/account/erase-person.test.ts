import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import { newId } from '#base/id';
import { RESIDENT } from '#domain/account/viewer';
import { createRegister } from '../create-register.ts';
import { ADMINISTRATOR, make } from '../test-actors.ts';
import { dump } from '../testing/dump.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { openAccounts } from './open-accounts.ts';

describe('erasePerson()', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('leaves of an account only its id, which the log names, and lets the mail address be used anew', async () => {
    const clock = fixedClock('2026-11-22T09:00:00Z');
    const accounts = openAccounts(database.db, clock);
    const register = createRegister(database.db, clock);
    const given = { name: 'Jacomijn van Dalfsen', mail: 'jacomijn@example.org', language: 'nl', isAdministrator: true } as const;
    const person = await accounts.createPerson(given);
    const organisation = await make(register, { ...ADMINISTRATOR, person }, 'organisation', null, { name: 'Welzijn', sort: 'welfare' });
    const programme = { name: 'Oost', sort: 'other', summary: 'Samen.' } as const;
    const part = {
      programme: (await make(register, ADMINISTRATOR, 'programme', null, programme)).id,
      role: 'programme-manager',
      organisation: null,
      theme: null,
    } as const;
    await accounts.give(person, part, 'command');
    const letter = { kind: 'invitation', about: null, person: null, recipient: given.mail, subject: 'Dag Jacomijn', body: 'Kom je?' };
    const invited = { mail: given.mail, language: 'nl', tokenHash: 'x', expiresAt: new Date('2026-12-01'), by: 'command' } as const;
    await accounts.invite(part, invited, letter);
    await accounts.saveView(person, { kind: 'action', name: 'Van Jacomijn', query: 'zoek=jacomijn' });
    await accounts.keepForm('y', person, { target: '/werk', fields: [['why', 'Zegt Jacomijn']] });
    await sql`insert into auth.verification (id, identifier, value, expires_at) values (${newId(clock)}::uuid, 'z', ${given.mail}, now())`.execute(
      database.db,
    );

    await accounts.erasePerson(person, 'command');
    expect(await dump(database.db as never)).not.toMatch(/jacomijn|dalfsen/i);
    expect(await accounts.names(['world', 'command', person])).toEqual(new Map([[person, '']]));
    expect(await accounts.viewer(person)).toEqual(RESIDENT);
    expect(await accounts.mailIsDue()).toBe(false);
    expect(await accounts.erasedPeople()).toEqual([{ person, at: '2026-11-22T09:00:00.000Z' }]);
    expect((await register.history(ADMINISTRATOR, 'organisation', organisation.id))[0]!.by).toBe(person);
    expect(await accounts.createPerson(given)).not.toBe(person);
  });
});
