import { EXIT, Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Migration } from './migration-files.ts';
import { ADVISORY } from './session.ts';

/** One connection; without values a text may hold several statements. */
export interface ScriptRunner {
  query(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

/** Hands out one connection for as long as it is used. */
export interface ScriptSource {
  connect(): Promise<ScriptRunner & { release(destroy?: boolean): void }>;
}

const OWN_TABLE = `
create table if not exists migration (
  number integer primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

/**
 * Brings the tables forward to the newest migration: each in a transaction of its own, under a lock, so that
 * of several processes that start at once one does it and the others wait and find it done.
 *
 * @returns the numbers that were applied now
 * @throws Fault with every finding at once: `migration-changed`, `migration-missing`, `register-newer`; or
 *   `migration-failed`, after which the tables are as the last good migration left them
 */
export async function migrate(source: ScriptSource, migrations: readonly Migration[]): Promise<number[]> {
  const connection = await source.connect();
  let done = false;
  try {
    await connection.query(`set lock_timeout = 0; set statement_timeout = 0; select pg_advisory_lock(${ADVISORY.migration})`);
    const applied = await appliedMigrations(connection);
    const issues = compare(applied, migrations);
    if (issues.length > 0) throw new Fault(issues, EXIT.systemFailed);
    const waiting = migrations.filter(({ number }) => number > newestOf(applied));
    for (const migration of waiting) await apply(connection, migration);
    done = true;
    return waiting.map(({ number }) => number);
  } finally {
    // The lock and the limits end with the connection.
    if (!done) await connection.query('rollback').catch(() => undefined);
    connection.release(true);
  }
}

/** One row of the table of applied migrations. */
export interface Applied {
  number: number;
  name: string;
  checksum: string;
}

async function appliedMigrations(connection: ScriptRunner): Promise<Applied[]> {
  const { rows } = await connection.query(`select to_regclass('public.migration') is not null as there`);
  if (!(rows[0] as { there: boolean }).there) {
    await connection.query(OWN_TABLE);
    return [];
  }
  return (await connection.query('select number, name, checksum from migration order by number')).rows as Applied[];
}

/** The number of the last step; 0 when there is none. */
export function newestOf(steps: readonly { number: number }[]): number {
  return steps.at(-1)?.number ?? 0;
}

/** What is wrong between the migrations that were applied and those that the project brings. */
export function compare(applied: readonly Applied[], migrations: readonly Migration[]): Issue[] {
  const files = new Set(migrations.map(({ number }) => number));
  const unknown = applied.filter(({ number }) => !files.has(number)).at(-1);
  if (unknown) {
    return [{ code: 'register-newer', level: 'error', params: { number: unknown.number, known: newestOf(migrations) } }];
  }
  const newest = newestOf(applied);
  const rows = new Map(applied.map((row) => [row.number, row]));
  return migrations.flatMap(({ number, name, checksum }): Issue[] => {
    if (number > newest) return [];
    const row = rows.get(number);
    if (!row) return [{ code: 'migration-missing', level: 'error', params: { number, name } }];
    if (row.name === name && row.checksum === checksum) return [];
    return [{ code: 'migration-changed', level: 'error', params: { number, name, applied: row.name } }];
  });
}

async function apply(connection: ScriptRunner, { number, name, sql, checksum }: Migration): Promise<void> {
  try {
    await connection.query('begin');
    await connection.query(sql);
    await connection.query('insert into migration (number, name, checksum) values ($1, $2, $3)', [number, name, checksum]);
    await connection.query('commit');
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw fault('migration-failed', { number, name, reason }, { exitCode: EXIT.systemFailed, cause });
  }
}
