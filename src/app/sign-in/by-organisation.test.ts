import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backFromOrganisation, startOrganisation } from './by-organisation.ts';
import { acceptAsNew, invite } from './people-desk.ts';
import { readSession } from './session.ts';
import { browser, openTestDesk, type TestDesk } from './test-desk.ts';
import { LIES, openTestProvider, type TestProvider } from './test-provider.ts';

let provider: TestProvider;
let test: TestDesk;
let count = 0;

beforeAll(async () => {
  provider = await openTestProvider();
  test = await openTestDesk({ organisation: provider });
});
beforeEach(() => {
  provider.lie = null;
});
afterAll(async () => {
  await test.close();
  provider.close();
});

type Visiting = ReturnType<typeof browser>;

/** Somebody whom the organisation knows, with an account here or without one. */
async function somebody({ hasAccount = true, isVerified = true } = {}): Promise<{ id: string | null; mail: string }> {
  const mail = `iemand${(count += 1)}@example.org`;
  const id = hasAccount
    ? await test.desk.accounts.createPerson({ name: 'Iemand Verzonnen', mail, language: 'nl', isAdministrator: false })
    : null;
  // As who opened the link of an invitation, or was added by a command.
  if (id !== null && isVerified) await test.desk.accounts.markVerified(id);
  provider.user = { sub: `sub-${count}`, email: mail, email_verified: true, name: 'Iemand Verzonnen' };
  return { id, mail };
}

/** Goes to the organisation, which knows who sits there and sends them back at once. @returns the address of the way back */
async function toOrganisation(visitor: Visiting): Promise<string> {
  const begun = await startOrganisation(test.desk, visitor, { then: '/werk/account', refused: '/inloggen' });
  visitor.keep(begun);
  const there = await fetch(begun.url!, { redirect: 'manual' });
  return there.headers.get('location')!;
}

async function comeBack(visitor: Visiting, address: string): Promise<URL> {
  const answer = await backFromOrganisation(test.desk, visitor, new Request(address));
  visitor.keep({ cookies: answer.headers.getSetCookie() });
  return new URL(answer.headers.get('location')!, test.desk.publicOrigin);
}

const standing = async (visitor: Visiting) => (await readSession(test.desk, visitor)).standing;

describe('signing in by an organisation', () => {
  it('lets in who has an account on the mail that the organisation vouches for, and keeps none of its tokens', async () => {
    const { id } = await somebody();
    const visitor = browser();
    const to = await comeBack(visitor, await toOrganisation(visitor));
    expect(to.pathname).toBe('/werk/account');
    expect(await readSession(test.desk, visitor)).toMatchObject({ standing: 'signed-in', signedIn: { person: { id } } });
    const kept = await test.db.selectFrom('auth.credential').selectAll().where('person', '=', id).execute();
    expect(kept).toMatchObject([{ provider: 'organisatie', access_token: null, refresh_token: null, id_token: null, password: null }]);
    // The second time it is the same account.
    const again = browser();
    await comeBack(again, await toOrganisation(again));
    expect(await readSession(test.desk, again)).toMatchObject({ signedIn: { person: { id } } });
  });

  it('lets in who was invited and chose no password, with the role of the invitation', async () => {
    const { mail } = await somebody({ hasAccount: false });
    const programme = '0190a000-0000-7000-8000-000000000001';
    const part = { programme, role: 'researcher' as const, organisation: null, theme: null };
    const granter = { person: 'somebody', isAdministrator: true, takesPart: [] };
    await invite(test.desk, browser(), granter, { mail, part, language: 'nl', words: { programme: 'Noord', role: 'Onderzoeker' } });
    const { body } = await test.db.selectFrom('outbox').select('body').where('recipient', '=', mail).executeTakeFirstOrThrow();
    const token = /code=([\w-]+)/.exec(String(body))![1]!;
    expect(await acceptAsNew(test.desk, browser(), { token, name: 'Nel Nieuw', password: null })).toBe(true);
    const visitor = browser();
    await comeBack(visitor, await toOrganisation(visitor));
    expect(await readSession(test.desk, visitor)).toMatchObject({ signedIn: { viewer: { takesPart: [part] } } });
    expect(await acceptAsNew(test.desk, browser(), { token, name: 'Nog Iemand', password: null })).toBe(false);
  });

  it('makes no account for who has none', async () => {
    const { mail } = await somebody({ hasAccount: false });
    const visitor = browser();
    const to = await comeBack(visitor, await toOrganisation(visitor));
    expect([to.pathname, to.searchParams.has('error')]).toEqual(['/inloggen', true]);
    expect(await standing(visitor)).toBe('nobody');
    expect(await test.desk.accounts.personByMail(mail)).toBeNull();
  });

  it('lets nobody in whose mail address was never proved here, as anybody could have typed it', async () => {
    await somebody({ isVerified: false });
    const visitor = browser();
    await comeBack(visitor, await toOrganisation(visitor));
    expect(await standing(visitor)).toBe('nobody');
  });

  it('lets nobody in whose account has ended', async () => {
    const { id } = await somebody();
    await test.desk.accounts.endPerson(id!, 'command');
    const visitor = browser();
    await comeBack(visitor, await toOrganisation(visitor));
    expect(await standing(visitor)).toBe('nobody');
  });

  it('refuses who was begun in another browser, and a code that was used', async () => {
    await somebody();
    const mine = browser();
    const address = await toOrganisation(mine);
    const other = browser();
    await comeBack(other, address);
    expect(await standing(other), 'another browser').toBe('nobody');
    await comeBack(mine, address);
    const once = browser();
    for (const [name, value] of mine.cookies) if (!name.includes('session')) once.cookies.set(name, value);
    await comeBack(once, address);
    expect(await standing(once), 'a used code').toBe('nobody');
  });

  it.each(LIES)('refuses a token that lies: %s', async (lie) => {
    const { id } = await somebody();
    provider.lie = lie;
    const visitor = browser();
    const to = await comeBack(visitor, await toOrganisation(visitor));
    expect([to.pathname, to.searchParams.has('error')]).toEqual(['/inloggen', true]);
    expect(await standing(visitor)).toBe('nobody');
    expect(await test.db.selectFrom('auth.credential').selectAll().where('person', '=', id).execute()).toEqual([]);
  });

  it('refuses an answer to another question: its word was changed on the way, or is missing', async () => {
    await somebody();
    for (const change of [(to: URL) => to.searchParams.set('state', 'x'), (to: URL) => to.searchParams.delete('state')]) {
      const visitor = browser();
      const address = new URL(await toOrganisation(visitor));
      change(address);
      await comeBack(visitor, address.href);
      expect(await standing(visitor)).toBe('nobody');
    }
  });

  it('says so when the organisation is not there', async () => {
    const nowhere = await openTestDesk({ organisation: { ...provider, issuer: 'http://127.0.0.1:1' }, beside: test });
    const begun = await startOrganisation(nowhere.desk, browser(), { then: '/werk', refused: '/inloggen' });
    expect(begun).toMatchObject({ outcome: 'failed', url: null });
  });
});
