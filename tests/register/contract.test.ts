import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '#base/fault';
import type { Database } from '#register/engine/database';
import { openDatabase } from '#register/engine/open-database';
import { GIVEN_SERVER, SERVERS, testFolder, type TestServer } from './servers.ts';

interface Probe {
  probe: { id: number; cents: number | null; day: string | null; at: string | null; words: string | null; more: unknown };
}

const FIRST = `
create table probe (
  id integer primary key, cents bigint, day date, at timestamptz, words text, more jsonb, days date[], instants timestamptz[]
);
insert into probe (id, words) values (1, 'één; twee');`;

const given: TestServer[] = GIVEN_SERVER
  ? [{ name: 'the server of DATABASE_URL_TEST_16', open: (place) => openDatabase({ databaseUrl: GIVEN_SERVER, ...place }) }]
  : [];
describe.skipIf(GIVEN_SERVER)('the register on the server of DATABASE_URL_TEST_16', () => {
  it.skip('is tested when DATABASE_URL_TEST_16 names an empty database');
});

describe.each([...SERVERS, ...given])('the register on $name', (server) => {
  const { folder, remove } = testFolder();
  const place = { folder: join(folder, 'register'), migrations: join(folder, 'migrations') };
  let database: Database;
  let db: Kysely<Probe>;

  beforeAll(async () => {
    mkdirSync(place.migrations);
    writeFileSync(join(place.migrations, '0001-probe.sql'), FIRST);
    database = await server.open(place);
    db = database.db as unknown as Kysely<Probe>;
  });
  afterAll(async () => {
    if (server.name.startsWith('the server')) await database.execute('drop table probe; drop table migration');
    await database.close();
    remove();
  });

  it('is at least version 16', () => {
    expect(Number.parseInt(database.version, 10)).toBeGreaterThanOrEqual(16);
  });

  it('gives cents as a number, days as days and instants in UTC, to the millisecond', async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select 900719925474099::bigint as cents, date '2026-03-29' as day, timestamptz '2026-03-29 02:30:00.12+01' as at,
        timestamptz '2026-03-29 01:30Z' as whole, array[date '2020-02-29', null] as days, array[1::bigint, null] as numbers,
        array[timestamptz '2026-01-01Z'] as instants, interval '1 day' as span, sum(1.10) as total, '{"a": [1]}'::jsonb as more, true as yes
    `.execute(db);
    expect(rows).toEqual([
      {
        cents: 900_719_925_474_099,
        day: '2026-03-29',
        at: '2026-03-29T01:30:00.120Z',
        whole: '2026-03-29T01:30:00.000Z',
        days: ['2020-02-29', null],
        numbers: [1, null],
        instants: ['2026-01-01T00:00:00.000Z'],
        span: 'P1D',
        total: '1.10',
        more: { a: [1] },
        yes: true,
      },
    ]);
  });

  it('refuses a whole number that cannot be held exactly', async () => {
    await expect(sql`select 9007199254740993::bigint as n`.execute(db)).rejects.toThrow('9007199254740993');
  });

  it('takes back what it gave', async () => {
    const row = { id: 2, cents: -1_250, day: '2024-02-29', at: '2026-11-22T07:30:00.000Z', words: "d'Artagnan", more: '{"a":null}' };
    await db.insertInto('probe').values(row).execute();
    const { id, cents, day, at, words, more } = await db.selectFrom('probe').selectAll().where('id', '=', 2).executeTakeFirstOrThrow();
    expect({ id, cents, day, at, words, more }).toEqual({ ...row, more: { a: null } });
  });

  it('undoes a transaction that fails, whole', async () => {
    const failing = db.transaction().execute(async (trx) => {
      await trx
        .insertInto('probe')
        .values({ id: 3 } as Probe['probe'])
        .execute();
      await trx
        .insertInto('probe')
        .values({ id: 1 } as Probe['probe'])
        .execute();
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(await db.selectFrom('probe').select('id').where('id', '=', 3).execute()).toEqual([]);
  });

  it('folds accents, finds Dutch words by their stem, and locks by advisory lock', async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select to_tsvector('dutch', 'bewoners koken') @@ to_tsquery('dutch', 'bewoner & kook') as found,
        pg_try_advisory_xact_lock(1, 2) as locked, length('één') as letters
    `.execute(db);
    expect(rows).toEqual([{ found: true, locked: true, letters: 3 }]);
  });

  it('execute() runs several statements without values, and gives the rows of the last', async () => {
    expect(await database.execute('select 1 as a; select 2 as b')).toMatchObject({ rows: [{ b: 2 }] });
    expect(await database.execute('select $1::int as c', [3])).toMatchObject({ rows: [{ c: 3 }] });
  });

  it.skipIf(server.name.startsWith('PGlite'))(
    'applies what is new at the next opening, and names every fault of a changed past at once',
    async () => {
      const file = (name: string): string => join(place.migrations, name);
      writeFileSync(file('0002-more.sql'), 'alter table probe add note text;');
      // A number that is left out is no fault, as long as it does not come later.
      writeFileSync(file('0004-last.sql'), 'alter table probe add last text;');
      await (await server.open(place)).close();
      expect(await database.db.selectFrom('migration').select(['number', 'name']).orderBy('number').execute()).toEqual([
        { number: 1, name: 'probe' },
        { number: 2, name: 'more' },
        { number: 4, name: 'last' },
      ]);

      writeFileSync(file('0003-late.sql'), 'alter table probe add late text;');
      expect(await faultCodes(server.open(place))).toEqual(['migration-missing']);
      rmSync(file('0003-late.sql'));

      writeFileSync(file('0001-probe.sql'), `${FIRST} -- changed`);
      await database.execute('delete from migration where number = 2');
      expect(await faultCodes(server.open(place))).toEqual(['migration-changed', 'migration-missing']);
      await database.execute("insert into migration (number, name, checksum) values (2, 'more', ''), (5, 'future', '')");
      expect(await faultCodes(server.open(place))).toEqual(['register-newer']);
      await database.execute('delete from migration where number = 5');
    },
  );
});

async function faultCodes(opening: Promise<Database>): Promise<string[]> {
  try {
    await (await opening).close();
    return [];
  } catch (error) {
    return (error as Fault).issues.map(({ code }) => code);
  }
}
