import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import type { Fault } from '#base/fault';
import type { Viewer } from '#domain/account/viewer';
import { CAME_FROM, fieldsWithWords } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import type { Register } from '#domain/register/register';
import { issueText } from '#i18n/issue-text';
import { createRegister } from '#register/create-register';
import type { Database } from '#register/engine/database';
import { newestOf } from '#register/engine/migrate';
import { MIGRATIONS_FOLDER, readMigrations } from '#register/engine/migration-files';
import { openDatabase } from '#register/engine/open-database';
import { fieldOf, isThere, kindOfTable, rowsAfter, writeRows, type EarlierRow, type Run } from './earlier-schema.ts';
import { differingFromLog } from './log-against-state.ts';
import { testFolder } from './servers.ts';

const steps = await readMigrations(MIGRATIONS_FOLDER);
const newest = newestOf(steps);

/** What a step says that brings a table, or lets one hold something else. */
const CHANGES_A_TABLE = /\bcreate table\b|\b(add|alter|rename) (column|constraint)\b/i;

/**
 * A register that is used from its first step on: after each one rows are written by plain SQL as it was then, and from there
 * it is brought forward to now and read. A new step is tested by being there; what it writes anew stands with the rows.
 */
describe('a register of an earlier time', () => {
  const { folder, remove } = testFolder();
  const place = { databaseUrl: null, folder: join(folder, 'register') };
  const rows: EarlierRow[] = [];
  let database: Database;
  let run: Run;

  beforeAll(async () => {
    database = await openDatabase({ ...place, upTo: steps[0]!.number });
    run = async (text) => (await database.execute(text)).rows;
  }, 60_000);
  afterAll(async () => {
    await database.close();
    remove();
  });

  it('has rows of the time of each step that changed what a table holds: without them the step would pass unseen', () => {
    const changing = steps.filter((step) => CHANGES_A_TABLE.test(step.sql)).map(({ number }) => number);
    expect(changing.length).toBeGreaterThan(10);
    expect(changing.filter((number) => rowsAfter(number).length === 0)).toEqual([]);
  });

  it.each(steps.map(({ number, name }) => ({ number, name })))(
    'after step $number ($name): comes forward with every value kept',
    async ({ number }) => {
      await (await openDatabase({ ...place, upTo: number })).close();
      await writeRows(run, rowsAfter(number));
      rows.push(...rowsAfter(number));
      await database.db.connection().execute(async (one) => {
        const here: Run = async (text) => (await sql.raw<Record<string, unknown>>(text).execute(one)).rows;
        await here('begin');
        for (const step of steps) if (step.number > number) await here(step.sql);
        for (const row of rows) expect(await isThere(here, row, true), JSON.stringify(row)).toBe(true);
        await expectRead(createRegister(one, systemClock), rows);
        await expectErased(here, createRegister(one, systemClock), rows);
        await expectCameFrom(createRegister(one, systemClock), rows);
        const kinds = [...new Set(rows.flatMap(({ table }) => kindOfTable(table) ?? []))];
        expect(await differingFromLog(one as never, kinds)).toEqual([]);
        if (number < WORDS_APART) expect(await wordsInLog(here)).toEqual([]);
        await here('rollback');
      });
    },
    30_000,
  );

  it('is as it was when a step is broken off half-way', async () => {
    const migrations = join(folder, 'halfway');
    cpSync(MIGRATIONS_FOLDER, migrations, { recursive: true });
    const name = `${String(newest + 1).padStart(4, '0')}-half.sql`;
    writeFileSync(join(migrations, name), 'create table half (); drop table intervention cascade; select pg_sleep(600)');
    const opening = faultOf(openDatabase({ ...place, migrations }));
    while ((await run(`select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'`)).length === 0);
    expect(['register-lost', 'migration-failed']).toContain((await opening)!.issues[0]!.code);
    expect(await run(`select to_regclass('half') as half, max(number) as newest from migration`)).toEqual([{ half: null, newest }]);
    for (const row of rows) expect(await isThere(run, row, true)).toBe(true);
    await (await openDatabase(place)).close();
  });

  it('of a newer Peil is refused, and says what to do', async () => {
    await run(`insert into migration (number, name, checksum) values (${newest + 1}, 'of-later', 'x')`);
    const { issues } = (await faultOf(openDatabase(place)))!;
    expect(issues).toEqual([{ code: 'register-newer', level: 'error', params: { number: newest + 1, known: newest } }]);
    expect(issueText(issues[0]!, 'nl')).toContain('nieuwere Peil');
  });
});

/** Each thing is found by who manages its programme, with the values that it was written with. */
async function expectRead(register: Register, rows: readonly EarlierRow[]): Promise<void> {
  const manager = managerOf(rows);
  for (const { table, row, becomes } of rows) {
    const kind = kindOfTable(table);
    if (kind === null) continue;
    const thing = await register.find(manager, kind, String(row.id));
    expect(thing, `${table} ${String(row.id)}`).not.toBeNull();
    const values = Object.entries({ ...row, ...becomes }).map(([column, value]) => [fieldOf(column), value] as const);
    const wanted = values.filter(([field, value]) => value !== null && field in thing!.values);
    expect(thing!.values).toMatchObject(Object.fromEntries(wanted));
    expect(await register.history(manager, kind, thing!.id)).toHaveLength(Number(row.version));
  }
}

/** An erased text has no words in any later time: it has neither words nor salt, and the history says of it that it is erased. */
async function expectErased(run: Run, register: Register, rows: readonly EarlierRow[]): Promise<void> {
  const erased = rows.filter(({ table, row }) => table === 'kept_text' && row.body == null).map(({ row }) => row);
  expect(await run(`select id, body, salt from kept_text where erased_in is not null order by id`)).toEqual(
    erased.map(({ id }) => ({ id, body: null, salt: null })),
  );
  for (const { kind, thing, field } of erased) {
    const told = await register.history(managerOf(rows), kind as KindName, String(thing));
    const said = { erased: { at: expect.any(String) as string, because: 'asked' } };
    expect(told[0]).toMatchObject({ action: 'erase', erased: [field], before: { [String(field)]: said } });
  }
}

/** A change that came from a file says from which, and from which of its rows. */
async function expectCameFrom(register: Register, rows: readonly EarlierRow[]): Promise<void> {
  for (const { kind, thing, body } of rows.flatMap(({ table, row }) => (table === 'kept_text' && row.field === CAME_FROM ? [row] : [])))
    expect(await register.history(managerOf(rows), kind as KindName, String(thing))).toMatchObject([
      { action: 'change', cameFrom: { file: body, rows: [4] } },
      { action: 'create', cameFrom: null },
    ]);
}

/** Who manages every programme among rows. */
function managerOf(rows: readonly EarlierRow[]): Viewer {
  const programmes = rows.filter(({ table }) => table === 'programme').map(({ row }) => String(row.id));
  const part = (programme: string) => ({ programme, role: 'programme-manager' as const, organisation: null, theme: null });
  return { person: 'lead', isAdministrator: true, takesPart: programmes.map(part) };
}

/** From this step on the log names the words that people typed. */
const WORDS_APART = 14;

/** Fields of which words of people still stand in the log itself. */
async function wordsInLog(run: Run): Promise<string[]> {
  const rows = await run(
    `select distinct l.kind, v.key from change_log as l, jsonb_each(l.after) as v where jsonb_typeof(v.value) = 'string'`,
  );
  return rows
    .filter(({ kind, key }) => fieldsWithWords(kind as KindName).includes(String(key)))
    .map(({ kind, key }) => `${String(kind)} ${String(key)}`);
}

async function faultOf(opening: Promise<Database>): Promise<Fault | null> {
  try {
    await (await opening).close();
    return null;
  } catch (error) {
    return error as Fault;
  }
}
