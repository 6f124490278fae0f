import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './app.ts';
import { openTestDesk, type TestDesk } from './sign-in/test-desk.ts';
import { endUser, eraseUser } from './users.ts';

describe('endUser() and eraseUser()', () => {
  let test: TestDesk;
  let app: App;
  const make = (mail: string, isAdministrator: boolean) =>
    test.desk.accounts.createPerson({ mail, name: 'Iemand', isAdministrator, language: 'nl' });
  const ended = async (mail: string) => (await test.desk.accounts.personByMail(mail))?.endedAt !== null;

  beforeAll(async () => {
    test = await openTestDesk();
    app = { workshop: async () => ({ desk: test.desk }) } as unknown as App;
  });
  afterAll(() => test.close());

  it('leave the last administrator in, or nobody could let people in any more', async () => {
    await make('anna@example.org', true);
    await make('pim@example.org', false);
    for (const leave of [endUser, eraseUser]) {
      await expect(leave(app, 'anna@example.org')).rejects.toMatchObject({ issues: [{ code: 'user-last-administrator' }] });
    }
    expect(await ended('anna@example.org')).toBe(false);
    await endUser(app, 'pim@example.org');
    expect(await ended('pim@example.org')).toBe(true);
  });

  it('let an administrator go when another stays, who then is the last', async () => {
    await make('bea@example.org', true);
    await endUser(app, 'anna@example.org');
    expect(await ended('anna@example.org')).toBe(true);
    await expect(endUser(app, 'bea@example.org')).rejects.toMatchObject({ issues: [{ code: 'user-last-administrator' }] });
  });
});
