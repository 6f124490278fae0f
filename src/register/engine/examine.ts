import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { connectionFault } from './connection-errors.ts';
import type { DatabaseOptions } from './database.ts';
import { DATABASE_NAME, DATABASE_USER, readPassword } from './embedded/cluster.ts';
import { runningServer } from './embedded/lock-files.ts';
import { placeOf, SOCKET_PORT } from './embedded/place.ts';
import { compare, type Applied } from './migrate.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './migration-files.ts';
import { OLDEST_VERSION } from './open-database.ts';
import { safeAddress } from './safe-address.ts';
import { lateFailures, type Failures } from '../jobs/failures.ts';

/** What a look at the register shows. */
export interface RegisterCondition {
  /** `absent`: an embedded one that was never used; `stopped`: one that nobody uses now. */
  state: 'absent' | 'stopped' | 'running' | 'unreachable';
  /** As PostgreSQL says it; of a stopped server only the major version. */
  version: string | null;
  /** How many migrations were applied; null when that is not to be seen without starting it. */
  migrations: number | null;
  /** Size on disk in bytes; null when unknown. */
  bytes: number | null;
  /** Null when that is not to be seen. */
  failures: Failures | null;
  issues: Issue[];
}

/** Looks at the register without starting or changing anything: an embedded server that nobody uses stays stopped. */
export async function examineRegister({ databaseUrl, folder, migrations }: DatabaseOptions): Promise<RegisterCondition> {
  const known = migrations ?? MIGRATIONS_FOLDER;
  if (databaseUrl !== null) return look({ connectionString: databaseUrl }, safeAddress(databaseUrl), known);
  const place = placeOf(folder);
  if (!existsSync(place.cluster)) return { state: 'absent', version: null, migrations: null, bytes: null, failures: null, issues: [] };
  try {
    if (runningServer(place) === null) {
      const version = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8')).trim();
      return { state: 'stopped', version, migrations: null, bytes: await sizeOf(place.folder), failures: null, issues: [] };
    }
    const connection = { host: place.socketFolder, port: SOCKET_PORT, user: DATABASE_USER, database: DATABASE_NAME, ssl: false };
    return await look({ ...connection, password: await readPassword(place) }, folder, known);
  } catch (error) {
    return unreachable(error, folder);
  }
}

const LOOK = `select current_setting('server_version') as version, pg_database_size(current_database())::text as bytes,
  to_regclass('public.migration') is not null as migrated`;

async function look(connection: pg.ClientConfig, where: string, folder: string): Promise<RegisterCondition> {
  const client = new pg.Client({ ...connection, application_name: 'peil doctor', connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; bytes: string; migrated: boolean }>(LOOK);
    const { version, bytes, migrated } = rows[0]!;
    const applied = migrated ? (await client.query<Applied>('select number, name, checksum from migration order by number')).rows : [];
    return {
      state: 'running',
      version: version.split(' ')[0]!,
      migrations: applied.length,
      bytes: Number(bytes),
      failures: await lateFailures((text, values) => client.query(text, values)),
      issues: [...versionIssues(version), ...(await migrationIssues(applied, folder))],
    };
  } catch (error) {
    return unreachable(error, where);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function versionIssues(version: string): Issue[] {
  if (Number.parseInt(version, 10) >= OLDEST_VERSION) return [];
  return [{ code: 'register-too-old', level: 'error', params: { version: version.split(' ')[0]!, needed: OLDEST_VERSION } }];
}

async function migrationIssues(applied: readonly Applied[], folder: string): Promise<Issue[]> {
  const migrations = await readMigrations(folder);
  const issues = compare(applied, migrations);
  const waiting = migrations.length - applied.length;
  if (issues.length > 0 || waiting === 0) return issues;
  return [{ code: 'register-behind', level: 'note', params: { waiting } }];
}

function unreachable(error: unknown, where: string): RegisterCondition {
  const { issues } = error instanceof Fault ? error : connectionFault(error, where);
  return { state: 'unreachable', version: null, migrations: null, bytes: null, failures: null, issues };
}

/** Bytes of all files; what disappears while counting (the server's own clearing up) counts for nothing. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      stat(join(parentPath, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
