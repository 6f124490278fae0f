import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signInByCode, signInByPassword } from './by-password.ts';
import { signInDemo } from './demo.ts';
import { admit } from './guard.ts';
import { loadOwnAccount } from '../pages/account/own-account.ts';
import { firstAdministratorLink, isFirstLink, makeFirstAdministrator } from './first-administrator.ts';
import {
  askPassword,
  changePassword,
  confirmByPassword,
  giveFirstPassword,
  ownerOfLink,
  passwordLink,
  setPasswordByLink,
} from './passwords.ts';
import { beginSecondStep, finishSecondStep, removeSecondStep } from './second-step.ts';
import { readSession, signOut, type SignedIn } from './session.ts';
import { browser, openTestDesk, type TestDesk } from './test-desk.ts';
import { totp } from './test-totp.ts';

const PASSWORD = 'vier fietsen in de regen';
let test: TestDesk;
let count = 0;

beforeAll(async () => void (test = await openTestDesk()));
afterEach(() => test.resetClock());
afterAll(() => test.close());

async function somebody(more: { isAdministrator?: boolean } = {}): Promise<{ id: string; mail: string }> {
  const mail = `iemand${(count += 1)}@example.org`;
  const id = await test.desk.accounts.createPerson({ name: 'Iemand Verzonnen', mail, language: 'nl', isAdministrator: false, ...more });
  await giveFirstPassword(test.desk, id, PASSWORD);
  return { id, mail };
}

async function signedIn(visitor: ReturnType<typeof browser>): Promise<SignedIn> {
  const read = await readSession(test.desk, visitor);
  if (read.standing !== 'signed-in') throw new Error(`not signed in: ${read.standing}`);
  return read.signedIn;
}

async function come(mail: string, password = PASSWORD): Promise<ReturnType<typeof browser>> {
  const visitor = browser();
  visitor.keep(await signInByPassword(test.desk, visitor, { mail, password }));
  return visitor;
}

async function lastMail(person: string): Promise<string> {
  const row = await test.db
    .selectFrom('outbox')
    .select('body')
    .where('person', '=', person)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return String(row.body);
}

// First, as long as nobody has an account.
describe('the first administrator', () => {
  it('makes the account by the link that the start told, once and within a day, and no other link works', async () => {
    const { desk } = test;
    const token = new URL((await firstAdministratorLink(desk))!).searchParams.get('code')!;
    const given = { token, name: 'Eerste Beheerder', mail: 'eerste@example.org', password: PASSWORD, language: 'nl' as const };
    for (const wrong of ['verkeerd', '', '\0', `${token}\0`, token.slice(1)]) {
      expect(await isFirstLink(desk, browser('10.0.0.9'), wrong)).toBe(false);
      expect(await ownerOfLink(desk, browser('10.0.0.8'), wrong)).toBeNull();
      expect(await makeFirstAdministrator(desk, browser('10.0.0.7'), { ...given, token: wrong })).toBe(false);
    }
    expect(await isFirstLink(desk, browser(), token)).toBe(true);
    test.wait(24 * 60 + 1);
    expect(await isFirstLink(desk, browser(), token)).toBe(false);
    expect(await makeFirstAdministrator(desk, browser(), given)).toBe(false);
    test.resetClock();
    expect(await makeFirstAdministrator(desk, browser(), given)).toBe(true);
    expect((await signedIn(await come(given.mail))).viewer.isAdministrator).toBe(true);
    expect(await makeFirstAdministrator(desk, browser(), { ...given, mail: 'tweede@example.org' })).toBe(false);
    expect(await firstAdministratorLink(desk)).toBeNull();
  });
});

describe('signInByPassword()', () => {
  it('signs in, and says the same to a wrong password as to an unknown mail', async () => {
    const { mail, id } = await somebody();
    expect((await signedIn(await come(mail.toUpperCase()))).person.id).toBe(id);
    const wrong = await signInByPassword(test.desk, browser(), { mail, password: 'iets heel anders hier' });
    const unknown = await signInByPassword(test.desk, browser(), { mail: 'niemand@example.org', password: PASSWORD });
    expect(wrong).toEqual(unknown);
    expect(wrong.outcome).toBe('refused');
  });

  it('gives a session of its own each time, and ends the one before', async () => {
    const { mail } = await somebody();
    const visitor = await come(mail);
    const old = browser();
    for (const [name, value] of visitor.cookies) old.cookies.set(name, value);
    visitor.keep(await signInByPassword(test.desk, visitor, { mail, password: PASSWORD }));
    await signedIn(visitor);
    expect((await readSession(test.desk, old)).standing).toBe('nobody');
  });

  it('stops after eight wrong tries for one mail address from one place, and goes on after a quarter', async () => {
    const { mail } = await somebody();
    const visitor = browser('192.0.2.7');
    for (let tries = 0; tries < 8; tries += 1) await signInByPassword(test.desk, visitor, { mail, password: 'mis' });
    const stopped = await signInByPassword(test.desk, visitor, { mail, password: PASSWORD });
    expect(stopped.outcome).toBe('too-often');
    expect(stopped.wait).toBeGreaterThan(800);
    expect((await signInByPassword(test.desk, browser('192.0.2.8'), { mail, password: PASSWORD })).outcome).toBe('done');
    test.wait(15);
    expect((await signInByPassword(test.desk, visitor, { mail, password: PASSWORD })).outcome).toBe('done');
  });
});

describe('readSession()', () => {
  it('ends after half an hour without a page, and tells whose session it was', async () => {
    const { mail, id } = await somebody();
    const visitor = await come(mail);
    test.wait(29);
    await signedIn(visitor);
    test.wait(29);
    await signedIn(visitor);
    test.wait(31);
    expect(await readSession(test.desk, visitor)).toEqual({ standing: 'ended', person: id });
  });

  it('has what was sent kept until its person is back, but not the words that must be erased', async () => {
    const { mail } = await somebody();
    const visitor = await come(mail);
    test.wait(31);
    const send = (route: string, target: string) =>
      admit(test.desk, visitor, { route, target, language: 'nl', method: 'POST', fields: async () => [['zoek', 'Jacomijn']] });
    const kept = async () => (await test.db.selectFrom('auth.kept_form').selectAll().execute()).length;
    const before = await kept();
    const { redirect } = await send('/[[lang=lang]]/werk/[programme]/wissen', '/werk/bedacht/%77issen?x=1');
    const { searchParams } = new URL(redirect!, 'http://site');
    expect([searchParams.get('naar'), searchParams.get('melding')]).toEqual(['/werk/bedacht/%77issen?x=1', 'eerst-inloggen']);
    expect(await kept()).toBe(before);
    await send('/[[lang=lang]]/werk/[programme]/[kind]', '/werk/bedacht/lessen');
    expect(await kept()).toBe(before + 1);
  });

  it('gives nobody anything for a forged cookie', async () => {
    const { mail } = await somebody();
    const visitor = await come(mail);
    const [name, value] = [...visitor.cookies].find(([one]) => one.endsWith('session_token'))!;
    visitor.cookies.set(name, `${value.slice(0, -6)}abc%3D`);
    expect((await readSession(test.desk, visitor)).standing).toBe('nobody');
  });

  it('is nobody when the account has ended', async () => {
    const { mail, id } = await somebody();
    const visitor = await come(mail);
    await test.desk.accounts.endPerson(id, 'command');
    expect((await readSession(test.desk, visitor)).standing).toBe('nobody');
    expect((await signInByPassword(test.desk, browser(), { mail, password: PASSWORD })).outcome).toBe('refused');
  });

  it('ends on the server when somebody signs out', async () => {
    const { mail } = await somebody();
    const visitor = await come(mail);
    const thief = browser();
    for (const [name, value] of visitor.cookies) thief.cookies.set(name, value);
    visitor.keep(await signOut(test.desk, visitor, await signedIn(visitor)));
    expect(visitor.cookies.size).toBe(0);
    expect((await readSession(test.desk, thief)).standing).toBe('nobody');
  });
});

describe('a second step', () => {
  it('is asked for once it is set up, by an app or a code on paper, each code on paper once', async () => {
    const { mail } = await somebody();
    const visitor = await come(mail);
    const begun = await beginSecondStep(test.desk, visitor, await signedIn(visitor), PASSWORD);
    const key = new URL(begun.uri!).searchParams.get('secret')!;
    expect(key).toMatch(/^[A-Z2-7]+$/);
    visitor.keep(begun);
    const before = await signedIn(visitor);
    visitor.keep(await finishSecondStep(test.desk, visitor, await signedIn(visitor), totp(key)));
    expect((await signedIn(visitor)).person.hasSecondStep).toBe(true);
    // The page that says so is made for the session with which the code was sent, and that one has ended.
    expect(await loadOwnAccount(test.desk, before)).toMatchObject({ mail, hasPassword: true });

    const again = browser();
    const first = await signInByPassword(test.desk, again, { mail, password: PASSWORD });
    again.keep(first);
    expect(first.outcome).toBe('second-step');
    expect((await readSession(test.desk, again)).standing).toBe('nobody');
    expect((await signInByCode(test.desk, again, '000000')).outcome).toBe('refused');
    again.keep(await signInByCode(test.desk, again, begun.backupCodes[0]!));
    await signedIn(again);

    const third = await come(mail);
    expect((await signInByCode(test.desk, third, begun.backupCodes[0]!)).outcome).toBe('refused');
    third.keep(await signInByCode(test.desk, third, totp(key)));
    third.keep(await removeSecondStep(test.desk, third, await signedIn(third), PASSWORD));
    expect((await signedIn(third)).person.hasSecondStep).toBe(false);
  });

  it('must be set up before an administrator of a site on the internet is one', async () => {
    const site = await openTestDesk({ publicOrigin: 'https://peil.example.org', beside: test });
    const id = await site.desk.accounts.createPerson({ name: 'A', mail: 'a@example.org', language: 'nl', isAdministrator: true });
    await giveFirstPassword(site.desk, id, PASSWORD);
    const visitor = browser();
    const answer = await signInByPassword(site.desk, visitor, { mail: 'a@example.org', password: PASSWORD });
    visitor.keep(answer);
    const session = answer.cookies.find((cookie) => cookie.includes('session_token'))!;
    expect(session).toMatch(/^__Host-peil\.session_token=/);
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(session).toContain(attribute);
    expect(session).not.toContain('Domain');
    const read = await readSession(site.desk, visitor);
    expect(read).toMatchObject({ signedIn: { mustSetSecondStep: true, viewer: { isAdministrator: false } } });
    await site.close();
  });
});

describe('passwords', () => {
  it('are chosen by a link from a mail, once, after which all sessions have ended', async () => {
    const { mail, id } = await somebody();
    const visitor = await come(mail);
    await askPassword(test.desk, browser(), mail);
    const token = /code=([\w-]+)/.exec(await lastMail(id))![1]!;
    expect(await ownerOfLink(test.desk, browser(), token)).toMatchObject({ id });
    expect(await setPasswordByLink(test.desk, browser(), { token, password: 'een ander lang wachtwoordje' })).toBe(true);
    expect(await setPasswordByLink(test.desk, browser(), { token, password: 'nog een ander lang woord' })).toBe(false);
    expect((await readSession(test.desk, visitor)).standing).toBe('nobody');
    expect((await signInByPassword(test.desk, browser(), { mail, password: PASSWORD })).outcome).toBe('refused');
    await signedIn(await come(mail, 'een ander lang wachtwoordje'));
    // Only a hash of what was handed out is kept.
    const kept = JSON.stringify(await test.db.selectFrom('auth.verification').selectAll().execute());
    expect(kept).not.toContain(token);
  });

  it('are not asked for in the name of who is unknown, nor without end', async () => {
    const before = await test.db.selectFrom('outbox').select('id').execute();
    expect(await askPassword(test.desk, browser('198.51.100.1'), 'niemand@example.org')).toBeNull();
    expect(await test.db.selectFrom('outbox').select('id').execute()).toHaveLength(before.length);
    const { mail } = await somebody();
    for (let asked = 0; asked < 3; asked += 1) expect(await askPassword(test.desk, browser(), mail)).toBeNull();
    expect(await askPassword(test.desk, browser(), mail)).toBeGreaterThan(0);
  });

  it('can be set by a link of a command', async () => {
    const id = await test.desk.accounts.createPerson({ name: 'Nieuw', mail: 'nieuw@example.org', language: 'en', isAdministrator: false });
    const link = new URL(await passwordLink(test.desk, { id, language: 'en' }, 3));
    expect(link.pathname).toBe('/en/wachtwoord/nieuw');
    expect(await setPasswordByLink(test.desk, browser(), { token: link.searchParams.get('code')!, password: PASSWORD })).toBe(true);
    await signedIn(await come('nieuw@example.org'));
  });

  it('prove once more who somebody is, and are changed by who knows the old one', async () => {
    const { mail } = await somebody();
    const visitor = await come(mail);
    const other = await come(mail);
    test.wait(16);
    expect((await signedIn(visitor)).session.isConfirmed).toBe(false);
    expect(await confirmByPassword(test.desk, visitor, await signedIn(visitor), 'mis')).toBe('refused');
    expect(await confirmByPassword(test.desk, visitor, await signedIn(visitor), PASSWORD)).toBe('done');
    expect((await signedIn(visitor)).session.isConfirmed).toBe(true);
    const changed = await changePassword(test.desk, visitor, await signedIn(visitor), {
      current: PASSWORD,
      password: 'zeven eenden op een sloot',
    });
    visitor.keep(changed);
    expect(changed.outcome).toBe('done');
    await signedIn(visitor);
    expect((await readSession(test.desk, other)).standing).toBe('nobody');
  });
});

describe('signInDemo()', () => {
  it('lets people of the invented world in by one click, at this machine only', async () => {
    const { id } = await somebody();
    const visitor = browser();
    visitor.keep(await signInDemo(test.desk, visitor, id, [id]));
    await signedIn(visitor);
    expect((await signInDemo(test.desk, browser('192.0.2.1'), id, [id])).outcome).toBe('refused');
    expect((await signInDemo(test.desk, browser(), id, [])).outcome).toBe('refused');
  });

  it('is not there in another world or under another address', async () => {
    for (const more of [{ world: 'groningen' }, { publicOrigin: 'https://waterwolde.example' }]) {
      const site = await openTestDesk({ ...more, beside: test });
      const id = await site.desk.accounts.createPerson({
        name: 'A',
        mail: `a@${more.world ?? 'site'}.example`,
        language: 'nl',
        isAdministrator: false,
      });
      expect((await signInDemo(site.desk, browser(), id, [id])).outcome).toBe('refused');
      await site.close();
    }
  });
});

describe('the security log', () => {
  it('tells who did what from where, by ids: no name, no mail address, no token', async () => {
    const text = readFileSync(join(test.settings.worldFolder, 'log', 'security.jsonl'), 'utf8');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines)
      expect(Object.keys(line)).toEqual(expect.arrayContaining(['at', 'action', 'object', 'outcome', 'origin', 'actor']));
    expect(text).not.toMatch(/@|Iemand|fietsen/);
  });
});
