import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRegister } from '../create-register.ts';
import { make, refusal, startProgramme, tickingClock } from '../test-actors.ts';
import type { Connection } from '../things.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { copyIn } from './copy-in.ts';
import { copyOut, type TablePart } from './copy-out.ts';
import { copiedTables } from './table-list.ts';

describe('copyOut() and copyIn()', () => {
  let database: TestDatabase;
  let parts: TablePart[];
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.reset();
    const register = createRegister(database.db, tickingClock('2026-11-22T09:00:00Z'));
    const { programme, manager, welfare } = await startProgramme(register);
    const values = { name: 'Samen “koken”', what: 'Eten\n\tmet "buren" \\n', lead: welfare, areas: ['BU00140301', 'BU00140302'] };
    await make(register, manager, 'intervention', programme, values);
    parts = await copied();
    await database.reset();
  });

  async function copied(): Promise<TablePart[]> {
    const all: TablePart[] = [];
    await copyOut(database.db, async (part) => void all.push(part));
    return all;
  }
  async function* giving(all: readonly TablePart[]): AsyncGenerator<TablePart> {
    yield* all;
  }
  const rows = async (): Promise<number> => (await copied()).reduce((sum, part) => sum + part.rows, 0);

  it('hand over the same lines again', async () => {
    await copyIn(database.db, giving(parts));
    expect(await copied()).toEqual(parts);
    expect(parts.map(({ table }) => table)).toEqual([
      'change_log',
      'intervention',
      'kept_text',
      'organisation',
      'programme',
      'programme_theme',
    ]);
  });

  it('tell the steps that the tables have had', async () => {
    const steps = await copyOut(database.db, async () => undefined);
    expect(steps[0]).toMatchObject({ number: 1, name: 'register' });
  });

  it('fill a register that has something not', async () => {
    await copyIn(database.db, giving(parts));
    expect(await refusal(copyIn(database.db, giving(parts)))).toMatchObject([
      { code: 'restore-register-not-empty', params: { table: 'change_log' } },
    ]);
  });

  it('leave what waits for somebody to sign in again where it is', async () => {
    const older = [...parts, { table: 'auth.kept_form', rows: 1, text: '{"token_hash":"x","person":null,"target":"/","fields":[]}\n' }];
    await copyIn(database.db, giving(older));
    const { rows: kept } = await sql`select from auth.kept_form`.execute(database.db);
    expect(kept).toEqual([]);
    expect(await copied()).toEqual(parts);
  });

  it('leave nothing of a copy whose things rest on what is not in it', async () => {
    const without = parts.filter(({ table }) => table !== 'organisation');
    expect(await refusal(copyIn(database.db, giving(without)))).toMatchObject([{ code: 'backup-rows-refused' }]);
    expect(await rows()).toBe(0);
  });

  it('leave nothing of a copy with a table that is not known, or after a step that fails', async () => {
    const strange = [...parts, { table: 'pg_authid', rows: 1, text: '{"rolname":"x"}\n' }];
    expect(await refusal(copyIn(database.db, giving(strange)))).toMatchObject([{ code: 'backup-unknown-table' }]);
    const failing = async (): Promise<void> => Promise.reject(new Error('no place'));
    await expect(copyIn(database.db, giving(parts), failing)).rejects.toThrow('no place');
    expect(await rows()).toBe(0);
  });

  it('forget no table but those of who is signed in, which an older copy may have too', async () => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('public', 'auth') order by 1`.execute(database.db);
    const known = (await copiedTables(database.db as unknown as Connection)).map(({ schema, table }) => `${schema}.${table}`);
    const left = tables.map(({ name }) => name).filter((name) => !known.includes(name));
    expect(left).toEqual(['auth.attempt', 'auth.kept_form', 'auth.session', 'public.migration']);
  });
});
