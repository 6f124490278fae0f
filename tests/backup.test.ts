import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepErasedList } from '#app/backup/erased-list';
import { openFileStore } from '#app/files/file-store';
import { sha256 } from '#base/checksum';
import { systemClock } from '#base/clock';
import type { Viewer } from '#domain/account/viewer';
import { openAccounts } from '#register/account/open-accounts';
import { createRegister } from '#register/create-register';
import { placeOf } from '#register/engine/embedded/place';
import { openDatabase, registerFolder } from '#register/engine/open-database';
import { dump } from '#register/testing/dump';
import { COMMANDS } from '../src/cli/commands.ts';
import { run } from '../src/cli/run.ts';

const SECRET = 'a secret of thirty-two characters';
const ADMINISTRATOR: Viewer = { person: 'administrator', isAdministrator: true, takesPart: [] };

/** Tables that no copy holds: who is signed in, tries to, waits until they are again, and the steps that each database takes itself. */
const NOT_COPIED = ['auth.attempt', 'auth.kept_form', 'auth.session', 'migration'];
/** Tables that Waterwolde and this test leave empty: names of before, and own figures that were changed once told. */
const EMPTY_HERE = ['own_figure_told', 'slug_before'];

describe('peil backup and peil restore', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'peil-backup-'));
  const [home, other] = [join(folder, 'home'), join(folder, 'other')];
  const first = join(folder, 'first.tar');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function peil(data: string, line: string[], env: Record<string, string> = {}) {
    let [stdout, stderr] = ['', ''];
    const code = await run(line, COMMANDS, {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      clock: systemClock,
      env: { PEIL_DATA: data, PEIL_WORLD: 'demo', PEIL_SECRET: SECRET, ...env },
      readInput: async () => '',
      folder,
      stopped: Promise.resolve(),
      stepAside: () => undefined,
    });
    return { code, stdout, stderr };
  }

  const inRegister = async <T>(data: string, work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> => {
    const database = await openDatabase({ databaseUrl: null, folder: registerFolder(join(data, 'demo')) });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };

  const PLAN = Buffer.from('%PDF-1.7 een plan');
  const FILE = ['files', sha256(PLAN).slice(0, 2), sha256(PLAN)];

  /** A file that is attached to a programme. */
  async function attach(db: Kysely<unknown>): Promise<void> {
    await openFileStore(join(home, 'demo'), systemClock).put(sha256(PLAN), PLAN);
    const register = createRegister(db, systemClock);
    const programme = { name: 'Bedacht', sort: 'network', summary: 'Bedacht.' } as const;
    const [made] = await register.write(
      ADMINISTRATOR,
      [{ action: 'create', kind: 'programme', programme: null, values: programme }],
      'form',
    );
    const { id } = made!;
    const values = {
      name: 'Plan “ë”',
      openTo: 'steering',
      of: 'programme',
      thing: id,
      format: 'pdf',
      bytes: PLAN.length,
      sha256: sha256(PLAN),
    } as const;
    await register.write(ADMINISTRATOR, [{ action: 'create', kind: 'attachment', programme: id, values }], 'command');
  }

  /** Somebody with a role and a choice of mail, and somebody who is invited. */
  async function takePart(accounts: ReturnType<typeof openAccounts>): Promise<void> {
    const ans = (await accounts.personByMail('ans@example.org'))!;
    const part = { programme: randomUUID(), role: 'researcher', organisation: null, theme: null } as const;
    await accounts.give(ans.id, part, 'command');
    await accounts.chooseMail(ans.id, { language: 'nl', reminders: false });
    const given = { mail: 'bea@example.org', language: 'nl', tokenHash: 'h', expiresAt: new Date('2030-01-01'), by: ans.id } as const;
    const mail = { kind: 'invitation', about: null, person: null, recipient: given.mail, subject: 'Doe mee', body: 'Kom erbij.' };
    await accounts.invite(part, given, mail);
  }

  beforeAll(async () => {
    expect(await peil(home, ['world', 'load', 'demo'])).toMatchObject({ code: 0, stderr: '' });
    const added = ['user', 'add', '--mail', 'ans@example.org', '--name', 'Ans “ë” \\ Jansen', '--administrator'];
    expect(await peil(home, added)).toMatchObject({ code: 0 });
    await inRegister(home, async ({ db }) => {
      const person = sql`(select id from auth.person limit 1)`;
      await sql`insert into auth.second_step (id, person, secret, backup_codes) values (gen_random_uuid(), ${person}, 's', 'b')`.execute(
        db,
      );
      await sql`insert into auth.credential (id, person, provider, account) values (gen_random_uuid(), ${person}, 'oidc', 'ans')`.execute(
        db,
      );
      await sql`insert into auth.session (id, token, person, expires_at) values (gen_random_uuid(), 't', ${person}, now())`.execute(db);
      await sql`insert into saved_view (id, person, kind, name, query, made_at)
        values (gen_random_uuid(), ${person}, 'meeting', E'two\nlines\t\\n', '?a=b', '2024-02-29 23:59:59.123457+00')`.execute(db);
      await createRegister(db, systemClock).write(
        ADMINISTRATOR,
        [{ action: 'create', kind: 'organisation', programme: null, values: { name: 'Kwispelhof bv', sort: 'other' } }],
        'form',
      );
      await attach(db as unknown as Kysely<unknown>);
      await takePart(openAccounts(db, systemClock));
    });
    const made = await peil(home, ['backup', '--out', 'first.tar', '--json']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const told = JSON.parse(made.stdout);
    expect(told).toMatchObject({ file: first, world: 'demo', bytes: statSync(first).size });
    expect(told.releases).toBeGreaterThan(5);
    expect(told.tables).toMatchObject({ 'auth.person': 1, 'auth.second_step': 1, saved_view: 1 });
    expect(Object.keys(told.tables)).not.toContain('auth.session');
  }, 240_000);

  it('gives the same bytes again after they were put back, but for the moment that they name', async () => {
    const restored = await peil(other, ['restore', 'first.tar']);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(restored.stdout).toMatch(/Wereld demo is terug/);
    expect(await peil(other, ['backup', '--out', 'second.tar'])).toMatchObject({ code: 0 });
    const withoutMoment = (file: string): Buffer => {
      const bytes = readFileSync(file);
      const at = bytes.lastIndexOf('"madeAt"');
      expect(at).toBeGreaterThan(0);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + '"madeAt": "2026-11-22T08:00:00.000Z"'.length)]);
    };
    expect(withoutMoment(first).equals(withoutMoment(join(folder, 'second.tar')))).toBe(true);
  });

  it('holds every table but those of a written list, row for row, and the world fills all that a register is for', async () => {
    const [before, after] = [await inRegister(home, rowsByTable), await inRegister(other, rowsByTable)];
    const kept = [...before.keys()].filter((table) => !NOT_COPIED.includes(table));
    expect(kept.filter((table) => after.get(table) !== before.get(table))).toEqual([]);
    expect(kept.filter((table) => before.get(table) === '')).toEqual(EMPTY_HERE);
    const { tables } = JSON.parse((await peil(other, ['backup', '--out', 'third.tar', '--json'])).stdout) as { tables: object };
    expect(Object.keys(tables).sort()).toEqual(kept.filter((table) => before.get(table) !== '').sort());
  });

  it('brings figures, programmes and the numbering of the log back to life', async () => {
    const profile = (data: string) => peil(data, ['profile', '--area', 'Binnenstad', '--json']);
    expect((await profile(other)).stdout).toBe((await profile(home)).stdout);
    await inRegister(other, async ({ db }) => {
      const register = createRegister(db, systemClock);
      const highest = async () => (await sql<{ seq: number }>`select max(seq) as seq from change_log`.execute(db)).rows[0]!.seq;
      const before = await highest();
      const values = { name: 'Nog een', sort: 'other' as const };
      await register.write(ADMINISTRATOR, [{ action: 'create', kind: 'organisation', programme: null, values }], 'form');
      expect(await highest()).toBe(before + 1);
      expect((await register.search(ADMINISTRATOR, 'kwispelhof')).map(({ title }) => title)).toEqual(['Kwispelhof bv']);
    });
  });

  it('fills an empty server of DATABASE_URL, and one that has something not', async () => {
    const server = await openDatabase({ databaseUrl: null, folder: join(folder, 'server', 'register') });
    try {
      const { socketFolder, passwordFile } = placeOf(join(folder, 'server', 'register'));
      await server.execute('create database empty');
      const password = readFileSync(passwordFile, 'utf8').trim();
      const env = { DATABASE_URL: `postgres://peil:${password}@${encodeURIComponent(socketFolder)}/empty` };
      const [one, two] = [join(folder, 'one'), join(folder, 'two')];
      expect(await peil(one, ['restore', 'first.tar'], env)).toMatchObject({ code: 0, stderr: '' });
      expect(await peil(one, ['backup', '--out', 'server.tar', '--json'], env)).toMatchObject({ code: 0 });
      expect(statSync(join(folder, 'server.tar')).size).toBe(statSync(first).size);
      const again = await peil(two, ['restore', 'first.tar'], env);
      expect(again).toMatchObject({ code: 1, stderr: expect.stringMatching(/In de database staat al iets/) });
      expect(existing(two)).toEqual([]);
    } finally {
      await server.close();
    }
  });

  it('is a file for its owner alone, and is never written over', async () => {
    expect(statSync(first).mode & 0o777).toBe(0o600);
    expect(await peil(home, ['backup', '--out', 'first.tar'])).toMatchObject({ code: 1, stderr: expect.stringContaining('is er al') });
    expect(readdirSync(folder).filter((name) => name.startsWith('.tmp-'))).toEqual([]);
  });

  it('brings the files of attachments along, and names one that is no longer there', async () => {
    expect(readFileSync(join(other, 'demo', ...FILE)).equals(PLAN)).toBe(true);
    rmSync(join(other, 'demo', ...FILE));
    const { code, stderr } = await peil(other, ['backup', '--out', 'without.tar']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/De bijlage "Plan “ë”" heeft geen bestand meer/);
  });

  it('tells whose telephone codes another secret can not read, and erases again what was erased after the copy was made', async () => {
    const later = join(folder, 'later');
    const { rows } = await inRegister(home, ({ db }) =>
      sql<{ entry: string; field: string }>`
        select l.id as entry, t.field from kept_text as t join change_log as l on l.after -> t.field ->> 'text' = t.id::text
        where t.body in ('Kwispelhof bv', 'Bedacht.', ${sha256(PLAN)}) order by t.body = 'Bedacht.'`.execute(db),
    );
    const all = rows.map((row) => ({ ...row, at: '2026-11-23T09:00:00.000Z', by: 'administrator', because: 'asked' as const }));
    expect(all).toHaveLength(3);
    const stones = all.slice(0, 2);
    const ans = await inRegister(home, ({ db }) => openAccounts(db, systemClock).personByMail('ans@example.org'));
    const people = [{ person: ans!.id, at: '2026-11-23T09:00:00.000Z' }];
    await keepErasedList({ dataFolder: later, world: 'demo' }, { texts: stones, people });
    const { code, stderr } = await peil(later, ['restore', 'first.tar'], { PEIL_SECRET: `${SECRET}, another` });
    expect(code).toBe(0);
    expect(stderr).toMatch(/geheim van deze site/);
    expect(stderr).toMatch(/zijn nog 3 teksten of accounts gewist. Dat is opnieuw gedaan/);
    await inRegister(later, async ({ db }) =>
      expect(await dump(db as unknown as Kysely<unknown>)).not.toMatch(/Kwispelhof bv|kwispelhof-bv|Jansen|ans@example/),
    );
    expect(() => readFileSync(join(later, 'groningen', ...FILE))).toThrow(/ENOENT/);

    // As where putting back stopped half-way: whoever opens the register next erases by the list first.
    const dumped = () => inRegister(later, ({ db }) => dump(db as unknown as Kysely<unknown>));
    expect(await dumped()).toContain('Bedacht.');
    await keepErasedList({ dataFolder: later, world: 'demo' }, { texts: all, people: [] });
    expect(await peil(later, ['user', 'list'])).toMatchObject({ code: 0 });
    expect(await dumped()).not.toContain('Bedacht.');
  });

  describe('puts back nothing', () => {
    const nowhere = join(folder, 'nowhere');
    const refused = async (file: string, what: RegExp, env = {}): Promise<void> => {
      const { code, stderr } = await peil(nowhere, ['restore', file], env);
      expect(stderr).toMatch(what);
      expect(code).toBe(1);
      expect(existing(nowhere)).toEqual([]);
    };
    /** A copy of the good file with bytes changed at a place. */
    const spoilt = (name: string, spoil: (bytes: Buffer) => Buffer): string => {
      writeFileSync(join(folder, name), spoil(readFileSync(first)));
      return name;
    };

    it('where there is something already', async () => {
      const { code, stderr } = await peil(home, ['restore', 'first.tar']);
      expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('staat al iets') });
    });

    it('of a file that is not there, is something else or stops early', async () => {
      await refused('gone.tar', /niet te lezen/);
      await refused(
        spoilt('other.tar', () => Buffer.from('naam;waarde\n'.repeat(100))),
        /niet met peil backup gemaakt/,
      );
      await refused(
        spoilt('empty.tar', () => Buffer.alloc(0)),
        /niet met peil backup gemaakt/,
      );
      await refused(
        spoilt('half.tar', (bytes) => bytes.subarray(0, bytes.length >> 1)),
        /beschadigd/,
      );
    });

    it('of a file of which one letter differs, in a table, a release or what it says of itself', async () => {
      const flip = (text: string) => (bytes: Buffer) => {
        const at = bytes.indexOf(text);
        bytes[at] = bytes[at]! ^ 1;
        return bytes;
      };
      await refused(spoilt('letter.tar', flip('Kwispelhof bv')), /beschadigd \(register\/\d+-kept_text/);
      await refused(spoilt('release.tar', flip('PAR1')), /beschadigd \(world\/releases\//);
      await refused(spoilt('sum.tar', flip('"migrations"')), /beschadigd \(manifest\.json\)/);
    });

    it('of a file of a newer Peil or of another world', async () => {
      await refused(
        spoilt('newer.tar', (bytes) => replaced(bytes, '"form": 1', '"form": 2')),
        /nieuwere Peil/,
      );
      copyFileSync(first, join(folder, 'world.tar'));
      await refused('world.tar', /--world demo/, { PEIL_WORLD: 'groningen' });
    });

    it('of a file that would write outside its place', async () => {
      await refused(
        spoilt('outside.tar', (bytes) => replaced(bytes, '"name": "world/releases', '"name": "world/../eleases')),
        /beschadigd/,
      );
    });
  });
});

function existing(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A text of the same length in the place of another. */
function replaced(bytes: Buffer, from: string, to: string): Buffer {
  bytes.write(to, bytes.lastIndexOf(from));
  return bytes;
}

/** Every table that the database itself tells of, with its rows in one text; empty where it has none. */
async function rowsByTable({ db }: Awaited<ReturnType<typeof openDatabase>>): Promise<Map<string, string>> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`.execute(db);
  const found = new Map<string, string>();
  for (const { schema, name } of rows) {
    const { rows: lines } = await sql<{ line: string }>`select row_to_json(t)::text as line from ${sql.id(schema, name)} as t`.execute(db);
    const text = lines.map(({ line }) => line).sort().join('\n'); // prettier-ignore
    found.set(schema === 'public' ? name : `${schema}.${name}`, text);
  }
  return found;
}
