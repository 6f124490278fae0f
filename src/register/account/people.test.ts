import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import type { Accounts } from '#domain/account/accounts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { openAccounts } from './open-accounts.ts';

describe('createPerson()', () => {
  const given = { name: 'Nel Nieuw', mail: 'Nel@example.org', language: 'nl', isAdministrator: true } as const;
  let database: TestDatabase;
  let accounts: Accounts;
  beforeAll(async () => {
    database = await openTestDatabase();
    accounts = openAccounts(database.db, fixedClock('2026-11-22T09:00:00Z'));
  });
  afterAll(() => database.close());

  it('refuses a mail address that somebody has', async () => {
    await accounts.createPerson(given);
    await expect(accounts.createPerson({ ...given, mail: 'nel@EXAMPLE.org' })).rejects.toMatchObject({ issues: [{ code: 'mail-taken' }] });
    expect(await accounts.count()).toBe(1);
  });

  it('gives who left the own account again, without what it could or signed in by', async () => {
    const before = (await accounts.personByMail('nel@example.org'))!;
    await accounts.markVerified(before.id);
    const part = { programme: '0190a000-0000-7000-8000-000000000001', role: 'researcher', organisation: null, theme: null } as const;
    await accounts.give(before.id, part, 'command');
    await database.execute('update auth.person set two_factor_enabled = true');
    await accounts.endPerson(before.id, 'command');
    expect(await accounts.count()).toBe(0);

    expect(await accounts.createPerson({ ...given, name: 'Nel Terug', isAdministrator: false })).toBe(before.id);
    expect(await accounts.person(before.id)).toMatchObject({
      name: 'Nel Terug',
      isAdministrator: false,
      hasSecondStep: false,
      endedAt: null,
    });
    expect(await accounts.viewer(before.id)).toEqual({ person: before.id, isAdministrator: false, takesPart: [] });
    const { rows } = await database.execute('select mail_verified from auth.person');
    expect(rows).toEqual([{ mail_verified: false }]);
  });
});
