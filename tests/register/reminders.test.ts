import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import { openAccounts } from '#register/account/open-accounts';
import { createRegister } from '#register/create-register';
import { openDatabase } from '#register/engine/open-database';
import type { Database } from '#register/engine/database';
import { ADMINISTRATOR, somebody } from '#register/test-actors';
import { remindersOn } from './reminders-on.ts';
import { testFolder } from './servers.ts';
import { startProcess, type Writer } from './writers.ts';

const DAY = '2026-11-23';
const PEOPLE = 20;

let database: Database;
let folder: string;
let remove: () => void;
const started: Writer[] = [];

beforeEach(async () => {
  ({ folder, remove } = testFolder());
  database = await openDatabase({ databaseUrl: null, folder });
  await prepare();
});
afterEach(async () => {
  for (const one of started) one.process.kill('SIGKILL');
  await database.close();
  remove();
});

/** People who each keep an action that had to be done long ago. */
async function prepare(): Promise<void> {
  const register = createRegister(database.db, systemClock);
  const values = { name: 'Waterwolde', sort: 'other' as const, summary: 'Samen.' };
  const [made] = await register.write(ADMINISTRATOR, [{ action: 'create', kind: 'programme', programme: null, values }], 'form');
  const programme = made!.id;
  const accounts = openAccounts(database.db, systemClock);
  const actions = [];
  for (let number = 1; number <= PEOPLE; number += 1) {
    const person = { name: `Iemand ${number}`, mail: `iemand${number}@example.org`, language: 'nl' as const, isAdministrator: false };
    const owner = await accounts.createPerson(person);
    await accounts.give(owner, { programme, role: 'theme-lead', organisation: null, theme: null }, 'command');
    actions.push({ action: 'create' as const, kind: 'action' as const, programme, values: { name: 'Bellen', owner, due: '2026-01-31' } });
  }
  await register.write(somebody('programme-manager', programme), actions, 'form');
}

async function mails(): Promise<string[]> {
  const { rows } = await database.execute(`select person::text as person from outbox where kind = 'reminder'`);
  return rows.map(({ person }) => String(person));
}

it('reminds each owner once, although two processes do it at once and one is killed in the middle', { timeout: 90_000 }, async () => {
  const [killed, other] = ['one', 'two'].map((name) => startProcess('reminding-child.ts', [folder, name, DAY]));
  started.push(killed!, other!);
  await expect.poll(async () => (await mails()).length, { interval: 5, timeout: 60_000 }).toBeGreaterThan(3);
  await killed!.kill();
  expect(killed!.acknowledged(), 'killed before it was done').toEqual([]);
  await expect.poll(() => other!.acknowledged().length, { timeout: 60_000 }).toBe(1);
  await remindersOn(database, DAY);
  const people = await mails();
  expect(people).toHaveLength(PEOPLE);
  expect(new Set(people).size).toBe(PEOPLE);
  expect(await remindersOn(database, '2026-11-29')).toBe(0);
  expect(await remindersOn(database, '2026-11-30')).toBe(PEOPLE);
});
