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
    const link = `insert into auth.verification (id, identifier, value, expires_at) values ('0190a000-0000-7000-8000-000000000009', 'x', '${before.id}', now())`;
    await database.execute(link);
    await accounts.endPerson(before.id, 'command');
    expect(await accounts.count()).toBe(0);
    expect((await database.execute('select id from auth.verification')).rows).toEqual([]);

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

describe('endedParts()', () => {
  it('tells who had a role, who gave and who ended it and when, and names nobody whose account is erased', async () => {
    const database = await openTestDatabase();
    try {
      const at = (moment: string) => openAccounts(database.db, fixedClock(moment));
      const programme = '0190a000-0000-7000-8000-000000000001';
      const part = (role: 'researcher' | 'controller') => ({ programme, role, organisation: null, theme: null });
      const first = at('2026-11-01T09:00:00Z');
      const nel = await first.createPerson({ name: 'Nel', mail: 'nel@example.org', language: 'nl', isAdministrator: false });
      const given = await first.give(nel, part('researcher'), 'ans');
      await first.give(nel, part('controller'), 'ans');
      await at('2026-11-05T09:00:00Z').endPart(given, 'bea');
      const one = { id: given, name: 'Nel', role: 'researcher', grantedBy: 'ans', endedBy: 'bea' };
      const times = { since: new Date('2026-11-01T09:00:00Z'), endedAt: new Date('2026-11-05T09:00:00Z') };
      expect(await first.endedParts([programme])).toEqual([expect.objectContaining({ ...one, ...times })]);
      expect(await first.endedParts(['0190a000-0000-7000-8000-000000000002'])).toEqual([]);

      await at('2026-11-09T09:00:00Z').erasePerson(nel, 'command');
      const told = await first.endedParts([programme]);
      expect(told.map(({ name, mail, role, endedBy }) => ({ name, mail, role, endedBy }))).toEqual([
        { name: '', mail: '', role: 'controller', endedBy: 'command' },
        { name: '', mail: '', role: 'researcher', endedBy: 'bea' },
      ]);
    } finally {
      await database.close();
    }
  });
});
