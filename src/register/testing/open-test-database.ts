import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { sha256 } from '#base/checksum';
import type { Database } from '../engine/database.ts';
import { migrate, type ScriptRunner } from '../engine/migrate.ts';
import { MIGRATIONS_FOLDER, readMigrations, type Migration } from '../engine/migration-files.ts';
import { VALUE_PARSERS } from '../engine/parsers.ts';
import { SESSION_SETTINGS } from '../engine/session.ts';
import type { Tables } from '../tables.ts';

/** A register in memory, for one test file. */
export interface TestDatabase extends Database {
  /** Empties every table but that of the migrations, also what a migration filled, and starts the counters anew: for `beforeEach`. */
  reset(): Promise<void>;
}

/** Part of the name of a kept copy: raise it when what is kept changes in another way than by the migrations. */
const FORM = 1;

/**
 * Opens PostgreSQL in memory (PGlite) with every migration applied. It is not the real thing: it has one
 * connection, no other processes and nothing on disk, so what is about those is tested on a real server
 * (`tests/register`). Making one takes seconds; so it is made once per set of migrations, kept among the
 * temporary files and copied for each test file.
 *
 * @param migrations folder of migrations; the project's own when not given
 */
export async function openTestDatabase(migrations: string = MIGRATIONS_FOLDER): Promise<TestDatabase> {
  const steps = await readMigrations(migrations);
  const lite = (await openKept(keptFile(steps))) ?? (await makeAndKeep(steps));
  await lite.exec(SESSION_SETTINGS);
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: lite }) });
  const runner = runnerOn(lite);
  const { rows } = await runner.query(`select current_setting('server_version') as version`);
  return {
    db,
    kind: 'memory',
    version: (rows[0] as { version: string }).version.split(' ')[0]!,
    execute: async (text, values) => ({ rows: (await runner.query(text, values)).rows as Record<string, unknown>[] }),
    reset: async () => void (await lite.exec(EMPTY_TABLES)),
    close: () => lite.close(),
  };
}

const parsers = { ...VALUE_PARSERS };

async function makeAndKeep(steps: readonly Migration[]): Promise<PGlite> {
  const lite = await PGlite.create({ parsers });
  const runner = runnerOn(lite);
  await migrate({ connect: async () => ({ ...runner, release: () => undefined }) }, steps);
  await lite.query('select pg_advisory_unlock_all()');
  const copy = await lite.dumpDataDir('gzip');
  const file = keptFile(steps);
  const writing = `${file}.${process.pid}`;
  await writeFile(writing, Buffer.from(await copy.arrayBuffer()));
  await rename(writing, file);
  return lite;
}

async function openKept(file: string): Promise<PGlite | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes && PGlite.create({ parsers, loadDataDir: new Blob([new Uint8Array(bytes)]) });
}

function keptFile(steps: readonly Migration[]): string {
  const key = sha256(JSON.stringify([FORM, steps.map(({ name, checksum }) => [name, checksum])])).slice(0, 16);
  return join(tmpdir(), `peil-test-register-${key}.tar.gz`);
}

function runnerOn(lite: PGlite): ScriptRunner {
  return {
    async query(text, values = []) {
      if (values.length > 0) return lite.query(text, [...values]);
      const results = await lite.exec(text);
      return { rows: results.at(-1)?.rows ?? [] };
    },
  };
}

/**
 * Empties every table but that of the migrations, as one statement, for who may set `session_replication_role`.
 *
 * Deletes rather than truncates: a test fills few rows, and a truncate makes new files for each table. Rules
 * that forbid deleting (a log that only grows) and the order of references do not count here.
 */
export const EMPTY_TABLES = `
do $reset$
declare name text; filled boolean;
begin
  set local session_replication_role = replica;
  for name in select format('%I.%I', schemaname, tablename) from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') and (schemaname, tablename) <> ('public', 'migration')
  loop
    execute 'select exists (select from ' || name || ')' into filled;
    if filled then execute 'delete from ' || name; end if;
  end loop;
  for name in select format('%I.%I', schemaname, sequencename) from pg_sequences where last_value is not null
  loop
    execute 'alter sequence ' || name || ' restart';
  end loop;
end $reset$`;
