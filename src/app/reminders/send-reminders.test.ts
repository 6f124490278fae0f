import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import { newId } from '#base/id';
import type { PersonLanguage } from '#domain/account/accounts';
import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { mailWords } from '#i18n/mail/mail';
import { openAccounts } from '#register/account/open-accounts';
import { openTestDatabase, type TestDatabase } from '#register/testing/open-test-database';
import type { Desk } from '../sign-in/desk.ts';
import { sendReminders } from './send-reminders.ts';

const PROGRAMME = newId(fixedClock('2026-01-01T00:00:00Z'));
let database: TestDatabase;
let now = fixedClock('2026-11-23T06:00:00Z');
let things: Seen[] = [];

beforeAll(async () => void (database = await openTestDatabase()));
beforeEach(async () => {
  await database.reset();
  now = fixedClock('2026-11-23T06:00:00Z');
  things = [thing('programme', { name: 'Noord samen op koers' }, { id: PROGRAMME, slug: 'noord' })];
});
afterAll(() => database.close());

const accounts = () => openAccounts(database.db, now);
const desk = (): Desk =>
  ({
    accounts: accounts(),
    clock: now,
    publicOrigin: 'https://peil.example',
    siteName: () => 'Waterwolde',
    mailWords: (language: PersonLanguage) => mailWords(language, 'je'),
  }) as unknown as Desk;
/** Lets it be seven in the morning of this day, and sends. */
const sendOn = (day: string): Promise<number> => {
  now = fixedClock(`${day}T06:00:00Z`);
  return sendReminders({ register: holding(), desk: desk() });
};

let made = 0;
function thing(kind: KindName, values: Record<string, unknown>, more: Partial<Seen> = {}): Seen {
  const id = `${kind}-${(made += 1)}`;
  return { kind, id, programme: PROGRAMME, version: 1, asOf: '2026-11-01', createdBy: 'other', values, ...more } as Seen;
}

const holding = (): Register =>
  ({
    list: (_: unknown, kind: KindName) => {
      const found = things.filter((one) => one.kind === kind);
      return Promise.resolve({ things: found, total: found.length });
    },
  }) as unknown as Register;

async function somebody(language: PersonLanguage = 'nl'): Promise<string> {
  const id = await accounts().createPerson({ name: 'Iemand', mail: `iemand${(made += 1)}@example.org`, language, isAdministrator: false });
  await accounts().give(id, { programme: PROGRAMME, role: 'programme-manager', organisation: null, theme: null }, 'command');
  return id;
}

const overdue = (owner: string, name = 'Bellen'): Seen => thing('action', { name, owner, state: 'open', due: '2026-11-01' });

async function mails(): Promise<{ recipient: string; subject: string; body: string }[]> {
  const { rows } = await database.execute('select recipient, subject, body from outbox order by made_at, id');
  return rows as never;
}

describe('sendReminders()', () => {
  it('tells an owner what is overdue, with a link to its field and nothing personal in it', async () => {
    things.push(overdue(await somebody()));
    expect(await sendOn('2026-11-23')).toBe(1);
    const { subject, body } = (await mails())[0]!;
    expect(subject).toBe('Er wacht één ding op je: Waterwolde');
    expect(body).toContain('Bellen (actie)\nActie had klaar moeten zijn op 1 november 2026.');
    expect(body).toContain(`https://peil.example/werk/noord/acties/${things.at(-1)!.id}?veld=state#veld-state`);
    expect(body).toContain('https://peil.example/werk/account#mail');
    // A link does nothing by itself: no code in it, nor who it is for.
    for (const link of body.match(/https:\S+/g)!) expect(link).not.toMatch(/code|token|iemand|@/i);
  });

  it('is silent to whom nothing waits for, who left, and who wants no mail', async () => {
    const [idle, left, unwilling] = [await somebody(), await somebody(), await somebody()];
    things.push(overdue(left), overdue(unwilling), overdue('somebody-else'));
    await accounts().endPerson(left, 'command');
    await accounts().chooseMail(unwilling, { language: 'nl', reminders: false });
    expect(await sendOn('2026-11-23')).toBe(0);
    expect(await accounts().remindable('2026-11-23')).toEqual([idle]);
    expect(await mails()).toEqual([]);
  });

  it('comes at most once a week', async () => {
    things.push(overdue(await somebody()));
    const days = ['2026-11-23', '2026-11-23', '2026-11-24', '2026-11-29', '2026-11-30', '2026-12-04', '2026-12-07'];
    const sent = [];
    for (const day of days) sent.push(await sendOn(day));
    expect(sent).toEqual([1, 0, 0, 0, 1, 0, 1]);
    expect(await mails()).toHaveLength(3);
  });

  it('tells at most ten things, in the language that was chosen, and how many more there are', async () => {
    const person = await somebody();
    await accounts().chooseMail(person, { language: 'en', reminders: true });
    for (let number = 1; number <= 12; number += 1) things.push(overdue(person, `Call ${number}`));
    await sendOn('2026-11-23');
    const { subject, body } = (await mails())[0]!;
    expect(subject).toBe('12 things wait for you: Waterwolde');
    expect(body.match(/^https.*#veld-state$/gm)).toHaveLength(10);
    expect(body).toContain('https://peil.example/en/werk/noord/acties/');
    expect(body).toContain('And 2 more.');
  });

  it('goes once the mail server takes it, is tried again later and later until then, and leaves no address or text', async () => {
    things.push(overdue(await somebody()));
    await sendOn('2026-11-23');
    const refuse = () => Promise.reject(new Error('550 iemand@example.org'));
    expect([await accounts().mailIsDue(), await accounts().sendMails(refuse, 20), await accounts().mailIsDue()]).toEqual([true, 0, false]);
    now = fixedClock('2026-11-23T06:01:00Z');
    expect([await accounts().sendMails(refuse, 20), await accounts().mailIsDue()]).toEqual([0, false]);
    now = fixedClock('2026-11-23T06:06:00Z');
    const gone: string[] = [];
    expect(await accounts().sendMails(({ subject }) => Promise.resolve(void gone.push(subject)), 20)).toBe(1);
    expect(gone).toEqual(['Er wacht één ding op je: Waterwolde']);
    const { rows } = await database.execute('select recipient, subject, body, attempts, last_error from outbox');
    expect(rows).toEqual([{ recipient: null, subject: null, body: null, attempts: 3, last_error: 'Error' }]);
  });

  it('stops for nobody when something is wrong with the things of one person', async () => {
    const [broken, other] = [await somebody(), await somebody()];
    things.push(overdue(broken), overdue(other));
    const register: Register = {
      ...holding(),
      list: ((viewer: Viewer, ...rest: [KindName, object]) =>
        viewer.person === broken ? Promise.reject(new Error('no')) : holding().list(viewer, ...rest)) as Register['list'],
    };
    await expect(sendReminders({ register, desk: desk() })).rejects.toThrow('no');
    expect(await mails()).toHaveLength(1);
  });

  it('writes one mail when two processes come to it at once', async () => {
    things.push(overdue(await somebody()));
    now = fixedClock('2026-11-23T06:00:00Z');
    const both = await Promise.all([1, 2].map(() => sendReminders({ register: holding(), desk: desk() })));
    expect(both.sort()).toEqual([0, 1]);
    expect(await mails()).toHaveLength(1);
  });
});
