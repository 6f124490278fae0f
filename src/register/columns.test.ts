import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql, type Kysely } from 'kysely';
import { isList, type FieldSpec } from '#domain/register/field';
import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import { columnOf, COMMON_FIELDS } from './columns.ts';
import { titleWords } from './reading/candidates.ts';
import { openTestDatabase, type TestDatabase } from './testing/open-test-database.ts';

const MEND = 'a kind changed: print its table with `node tools/register-sql.ts KIND` and write a migration';

let opened: TestDatabase;
let db: Kysely<unknown>;
beforeAll(async () => {
  opened = await openTestDatabase();
  db = opened.db as unknown as Kysely<unknown>;
});
afterAll(() => opened.close());

const TYPES: Readonly<Record<FieldSpec['type'], string>> = {
  text: 'text',
  prose: 'text',
  choice: 'text',
  choices: 'text[]',
  day: 'date',
  when: 'text',
  cents: 'bigint',
  count: 'bigint',
  number: 'double precision',
  flag: 'boolean',
  reference: 'uuid',
  references: 'uuid[]',
  areas: 'text[]',
  indicator: 'text',
  person: 'text',
  link: 'text',
};
const isFilled = (spec: FieldSpec) => spec.required || spec.type === 'flag' || isList(spec);

it('the migrated database has a column of the right type for every field of every kind, and no other', async () => {
  const { rows } = await sql<{ table: string; column: string; type: string; filled: boolean }>`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as filled
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`.execute(db);
  const beside = new Set([...COMMON_FIELDS.map(columnOf), 'words', 'words_all']);
  for (const kind of KIND_NAMES) {
    const there = rows.filter((row) => row.table === columnOf(kind) && !beside.has(row.column));
    const wanted = Object.entries(kindOf(kind).fields).map(
      ([field, spec]) => `${columnOf(field)} ${TYPES[spec.type]}${isFilled(spec) ? ' filled' : ''}`,
    );
    expect(there.map((row) => `${row.column} ${row.type}${row.filled ? ' filled' : ''}`).sort(), `${kind}: ${MEND}`).toEqual(wanted.sort());
    for (const name of beside)
      expect(
        rows.some((row) => row.table === columnOf(kind) && row.column === name),
        `${kind}.${name}: ${MEND}`,
      ).toBe(true);
  }
});

it('the migrated database knows the same options, lengths and references as the kinds', async () => {
  const { rows } = await sql<{ table: string; columns: string[]; definition: string }>`
    select k.conrelid::regclass::text as table, pg_get_constraintdef(k.oid) as definition,
      array(select a.attname::text from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any(k.conkey)) as columns
    from pg_constraint k where k.connamespace = 'public'::regnamespace`.execute(db);
  for (const kind of KIND_NAMES) {
    for (const [field, spec] of Object.entries(kindOf(kind).fields)) {
      const held = rows
        .filter((row) => row.table.replaceAll('"', '') === columnOf(kind) && row.columns.join() === columnOf(field))
        .map((row) => row.definition)
        .join('\n');
      const at = `${kind}.${field}: ${MEND}`;
      if (spec.type === 'choice' || spec.type === 'choices') {
        expect([...held.matchAll(/'([^']*)'::text/g)].map((match) => match[1]).sort(), at).toEqual([...spec.options].sort());
      }
      if (spec.type === 'text' || spec.type === 'prose') expect(held, at).toMatch(new RegExp(`<= ${spec.longest}\\)`));
      if (spec.type === 'count') expect(held, at).toMatch(new RegExp(`<= '?${spec.largest}\\b`));
      if (spec.type === 'cents') expect(held.includes('>= 0'), at).toBe(!spec.negative);
      if (spec.type === 'reference') expect(held, at).toMatch(new RegExp(`REFERENCES "?${columnOf(spec.to)}"?\\(id\\) ON DELETE RESTRICT`));
    }
  }
});

it('the migrated database has the words of every title apart, as a search asks for them', async () => {
  const { rows } = await sql<{ table: string; definition: string }>`
    select tablename as table, indexdef as definition from pg_indexes where schemaname = 'public'`.execute(db);
  for (const kind of KIND_NAMES.filter((one) => kindOf(one).title !== null)) {
    const asked = titleWords(kind)
      .compile(db)
      .sql.replaceAll(/"?t"?\.|"/g, '');
    const made = rows
      .filter((row) => row.table === columnOf(kind))
      .map((row) => row.definition.replaceAll(/::\w+|"/g, '').replace('COALESCE', 'coalesce'));
    expect(
      made.some((definition) => definition.includes(asked.slice('to_tsvector('.length, -1)) && definition.includes('USING gin')),
      `${kind}, ${asked}: ${MEND}`,
    ).toBe(true);
  }
});
