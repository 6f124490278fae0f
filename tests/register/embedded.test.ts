import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '#base/fault';
import type { Database } from '#register/engine/database';
import { findBinaries } from '#register/engine/embedded/binaries';
import { createCluster } from '#register/engine/embedded/cluster';
import { runningServer } from '#register/engine/embedded/lock-files';
import { placeOf } from '#register/engine/embedded/place';
import { NOBODY, UNSHARED, type RunAs } from '#register/engine/embedded/run-as';
import { examineRegister, type RegisterCondition } from '#register/engine/examine';
import { openDatabase, openEmbedded } from '#register/engine/open-database';
import { crashRun } from './crash-run.ts';
import { testFolder } from './servers.ts';
import { linePlace, startWriter, until } from './writers.ts';

const isRoot = process.getuid?.() === 0;
const DEBIANS_15 = '/usr/lib/postgresql/15/bin';

// Each makes a data folder of its own and waits for the disk: a busy machine takes its time.
describe('the embedded server', { timeout: 90_000 }, () => {
  let folder: string;
  let remove: () => void;
  let place: { folder: string; migrations: string };
  beforeEach(() => {
    ({ folder, remove } = testFolder());
    place = linePlace(folder);
  });
  afterEach(() => remove());

  const open = (): Promise<Database> => openDatabase({ databaseUrl: null, ...place });
  const server = (): number | null => runningServer(placeOf(place.folder));

  it('is one server for processes that start at once, and goes on when the one that started it is killed', async () => {
    const writers = [startWriter(place, 'one'), startWriter(place, 'two')] as const;
    await until(() => writers.every((writer) => writer.acknowledged().length > 2));
    expect(readdirSync(folder).filter((name) => name.startsWith('register'))).toEqual(['register']);
    const before = server();
    await writers[0].kill();
    const count = writers[1].acknowledged().length;
    await until(() => writers[1].acknowledged().length > count + 5);
    expect(server()).toBe(before);
    await writers[1].stop();
    expect(server(), 'the last one out stops it').toBeNull();
  });

  it('is joined at the next start when its Node was killed, and stopped by who leaves last', async () => {
    const writer = startWriter(place, 'one');
    await until(() => writer.acknowledged().length > 2);
    await writer.kill();
    const orphan = server();
    expect(orphan).not.toBeNull();
    const database = await open();
    expect(server()).toBe(orphan);
    const { rows } = await sql<{ lines: number }>`select count(*) as lines from line`.execute(database.db);
    expect(rows[0]!.lines).toBeGreaterThanOrEqual(2 * writer.acknowledged().length);
    await database.close();
    expect(server()).toBeNull();
  });

  it('loses no acknowledged change and leaves no half one when it and who writes are killed under load', async () => {
    const { acknowledged, missing, halves, differing } = await crashRun(2);
    expect({ missing, halves, differing }).toEqual({ missing: 0, halves: 0, differing: 0 });
    expect(acknowledged).toBeGreaterThan(20);
  });

  it('says of a query under way that the connection was lost, and works again after it', async () => {
    const database = await open();
    const slow = database.execute('select pg_sleep(20)');
    const told = expect(slow).rejects.toMatchObject({ issues: [{ code: 'register-lost' }] });
    // Killed before it was asked, a server of its own would answer it.
    const underWay = (): Promise<unknown> =>
      database.execute(
        "select count(*)::integer as sleepers from pg_stat_activity where query = 'select pg_sleep(20)' and state = 'active'",
      );
    await expect.poll(underWay).toEqual({ rows: [{ sleepers: 1 }] });
    process.kill(server()!, 'SIGKILL');
    await told;
    // An idle connection of the same server may break a moment later than the busy one: what only reads is asked again.
    expect((await sql`select 2 as two`.execute(database.db)).rows).toEqual([{ two: 2 }]);
    await database.close();
  });

  it('starts although the number in its lock file is that of another living process', async () => {
    await (await open()).close();
    const lock = join(place.folder, 'cluster', 'postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${join(place.folder, 'cluster')}\n1700000000\n5432\n\n\n`);
    const database = await open();
    expect(readFileSync(lock, 'utf8')).not.toMatch(new RegExp(`^${process.pid}\\n`));
    await database.close();
  });

  it('uses a socket elsewhere when the path of its folder is too long for one', async () => {
    place.folder = join(folder, 'a'.repeat(60), 'b'.repeat(60), 'register');
    mkdirSync(dirname(place.folder), { recursive: true });
    const database = await open();
    const { socketFolder } = placeOf(place.folder);
    expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
    await database.close();
    rmSync(socketFolder, { recursive: true });
  });

  it('lets nobody in without the password, and takes an address with it as DATABASE_URL', async () => {
    const database = await open();
    const { socketFolder, passwordFile } = placeOf(place.folder);
    const address = (password: string): string => `postgres://peil:${password}@${encodeURIComponent(socketFolder)}/peil`;
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    const outside = await openDatabase({ databaseUrl: address(readFileSync(passwordFile, 'utf8').trim()), ...place });
    expect(outside.kind).toBe('server');
    await outside.close();
    const refused = await faultOf(openDatabase({ databaseUrl: address('verkeerd'), ...place }));
    expect(refused).toEqual([{ code: 'register-sign-in-refused', level: 'error', params: { where: `${socketFolder}/peil` } }]);
    await database.close();
    const codes = (await faultOf(openDatabase({ databaseUrl: 'postgres://peil:geheim@127.0.0.1:1/peil', ...place }))).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['register-unreachable']);
  });

  it('examineRegister() looks without starting it: absent, running and what it holds, stopped', async () => {
    const look = (): Promise<RegisterCondition> => examineRegister({ databaseUrl: null, ...place });
    expect(await look()).toMatchObject({ state: 'absent', issues: [] });
    const database = await open();
    writeFileSync(join(place.migrations, '0002-more.sql'), 'create table more (id integer);');
    expect(await look()).toMatchObject({ state: 'running', migrations: 1, issues: [{ code: 'register-behind', params: { waiting: 1 } }] });
    await database.close();
    expect(await look()).toMatchObject({ state: 'stopped', version: '18', migrations: null });
    expect((await look()).bytes).toBeGreaterThan(30_000_000);
    expect(server()).toBeNull();
    expect(await examineRegister({ databaseUrl: 'postgres://peil:geheim@127.0.0.1:1/peil', ...place })).toMatchObject({
      state: 'unreachable',
      issues: [{ code: 'register-unreachable', params: { where: '127.0.0.1:1/peil' } }],
    });
  });

  it('mends the links of its libraries where install scripts are not run', async () => {
    const { postgres } = findBinaries();
    const link = join(dirname(postgres), '..', 'lib', process.platform === 'darwin' ? 'libpq.dylib' : 'libpq.so');
    if (existsSync(link)) unlinkSync(link);
    findBinaries();
    expect(existsSync(link)).toBe(true);
  });

  it('says which version its folder is of, when that is another', async () => {
    await (await open()).close();
    writeFileSync(join(place.folder, 'cluster', 'PG_VERSION'), '14\n');
    expect(await faultOf(open())).toMatchObject([{ code: 'register-other-version', params: { found: 14, version: 18 } }]);
  });

  it('keeps the state before a migration that fails, and tells why', async () => {
    writeFileSync(join(place.migrations, '0002-wrong.sql'), 'create table half (id integer); select nonsense;');
    expect(await faultOf(open())).toMatchObject([
      { code: 'migration-failed', params: { number: 2, reason: 'column "nonsense" does not exist' } },
    ]);
    rmSync(join(place.migrations, '0002-wrong.sql'));
    const database = await open();
    expect(await database.execute(`select to_regclass('half') as half`)).toEqual({ rows: [{ half: null }] });
    await database.close();
  });

  const ways: [string, RunAs, number][] = [
    ['in a namespace of its own', UNSHARED, 0],
    ['as nobody', NOBODY, 65_534],
  ];
  it.runIf(isRoot).each(ways)('runs for root %s', async (_, who, owner) => {
    // What the test itself made is closed to others; a user's data folder must not be, for a server that runs as nobody.
    if (who.user) rmSync(folder, { recursive: true });
    if (who.user) mkdirSync(folder, { mode: 0o755 });
    if (who.user) place = linePlace(folder);
    await createCluster(placeOf(place.folder), findBinaries(), who);
    const database = await open();
    expect(statSync(join(place.folder, 'cluster', 'postmaster.pid')).uid).toBe(owner);
    await database.close();
    expect(server()).toBeNull();
  });

  it.runIf(isRoot)('names the folder that keeps nobody out', async () => {
    const creating = createCluster(placeOf(place.folder), findBinaries(), NOBODY);
    expect(await faultOf(creating)).toEqual([{ code: 'register-folder-closed', level: 'error', params: { folder } }]);
    expect(readdirSync(folder)).toEqual(['migrations']);
  });

  it.runIf(existsSync(DEBIANS_15))('refuses a PostgreSQL that is too old', async () => {
    const old = { postgres: join(DEBIANS_15, 'postgres'), initdb: join(DEBIANS_15, 'initdb'), major: 15 };
    const opening = openEmbedded({ databaseUrl: null, ...place }, old);
    expect(await faultOf(opening)).toMatchObject([{ code: 'register-too-old', params: { needed: 16 } }]);
    expect(server()).toBeNull();
  });
});

async function faultOf(doing: Promise<unknown>): Promise<Fault['issues']> {
  try {
    await doing;
  } catch (error) {
    return (error as Fault).issues;
  }
  throw new Error('Expected a Fault');
}
