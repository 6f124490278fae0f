import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { EXIT, fault } from '#base/fault';
import type { Tables } from '../tables.ts';
import type { Database, DatabaseOptions } from './database.ts';
import { findBinaries, type Binaries } from './embedded/binaries.ts';
import { placeOf } from './embedded/place.ts';
import { embeddedServer } from './embedded/server.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './migration-files.ts';
import { openPool, type RegisterPool } from './pool.ts';
import { safeAddress } from './safe-address.ts';

/** The oldest PostgreSQL that the register is tested on. */
export const OLDEST_VERSION = 16;

/**
 * Opens the register: the server of `databaseUrl`, or without one an embedded PostgreSQL in `folder`, which is
 * made, started or joined as needed and outlives whichever process started it. Then applies the migrations
 * that it has not had.
 *
 * @throws Fault `register-*` when there is no usable server, `migration-*` when its tables are not ours;
 *   nothing stays open
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl === null ? openEmbedded(options) : openServer(options.databaseUrl, options);
}

/** The embedded server, of the PostgreSQL given; tests give an older one. */
export async function openEmbedded(options: DatabaseOptions, binaries: Binaries = findBinaries()): Promise<Database> {
  const server = embeddedServer(placeOf(options.folder), binaries);
  const leave = (): Promise<void> => server.leave();
  try {
    await server.attend();
    const pool = openPool({ connection: await server.connection(), where: options.folder, revive: () => server.attend() });
    return await finish({ kind: 'embedded', pool, options, leave });
  } catch (error) {
    await leave();
    throw error;
  }
}

async function openServer(databaseUrl: string, options: DatabaseOptions): Promise<Database> {
  const pool = openPool({ connection: { connectionString: databaseUrl }, where: safeAddress(databaseUrl), revive: null });
  return finish({ kind: 'server', pool, options, leave: async () => undefined });
}

interface Opening {
  kind: 'embedded' | 'server';
  pool: RegisterPool;
  options: DatabaseOptions;
  leave: () => Promise<void>;
}

async function finish({ kind, pool, options, leave }: Opening): Promise<Database> {
  try {
    const version = await usableVersion(pool);
    const { migrations = MIGRATIONS_FOLDER, upTo = Infinity } = options;
    await migrate(
      pool,
      (await readMigrations(migrations)).filter(({ number }) => number <= upTo),
    );
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    let closing: Promise<void> | null = null;
    return {
      db,
      kind,
      version,
      execute: (text, values) => pool.query(text, values),
      close: () => (closing ??= pool.end().then(leave)),
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** @throws Fault `register-too-old` */
async function usableVersion(pool: RegisterPool): Promise<string> {
  const { rows } = await pool.query(`select current_setting('server_version') as version`);
  const version = String(rows[0]?.version).split(' ')[0]!;
  if (Number.parseInt(version, 10) < OLDEST_VERSION) {
    throw fault('register-too-old', { version, needed: OLDEST_VERSION }, { exitCode: EXIT.systemFailed });
  }
  return version;
}

/** The register's folder of a world. */
export function registerFolder(worldFolder: string): string {
  return join(worldFolder, 'register');
}
