/**
 * Prints the tables of kinds as SQL: `node tools/register-sql.ts [KIND...]`. A migration starts from this
 * and is plain SQL from then on; a test holds the migrated database against the kinds.
 */
import { pathToFileURL } from 'node:url';
import type { FieldSpec } from '#domain/register/field';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { columnOf, textFields } from '../src/register/columns.ts';

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const named = (name: string): string => `"${columnOf(name)}"`;

/** Columns, checks, indexes of one kind. */
export function tableSql(name: KindName): string {
  const kind = kindOf(name);
  const table = named(name);
  const lines = [
    `id uuid PRIMARY KEY`,
    kind.scope === 'programme' ? `programme uuid NOT NULL` : `programme uuid CHECK (programme IS NULL)`,
    `version integer NOT NULL CHECK (version > 0)`,
    kind.hasPage ? `slug text NOT NULL UNIQUE` : `slug text CHECK (slug IS NULL)`,
    `created_by text NOT NULL`,
    `created_at timestamptz NOT NULL`,
    `changed_by text NOT NULL`,
    `changed_at timestamptz NOT NULL`,
    `as_of date NOT NULL`,
    `withdrawn_at timestamptz`,
    `withdrawn_because text`,
    ...Object.entries(kind.fields).map(([field, spec]) => `${named(field)} ${columnSql(named(field), spec)}`),
    `words tsvector GENERATED ALWAYS AS (${wordsSql(name, true)}) STORED`,
    `words_all tsvector GENERATED ALWAYS AS (${wordsSql(name, false)}) STORED`,
  ];
  return [`CREATE TABLE ${table} (\n  ${lines.join(',\n  ')}\n);`, ...indexes(name)].join('\n');
}

/** Foreign keys of one kind: apart, since kinds refer to each other in circles. Held at the end of a transaction, so that all of one write can be put down in any order. */
export function keysSql(name: KindName): string[] {
  const kind = kindOf(name);
  const single = Object.entries(kind.fields).flatMap(([field, spec]) => (spec.type === 'reference' ? [[field, spec.to] as const] : []));
  const all = kind.scope === 'programme' ? [['programme', 'programme'] as const, ...single] : single;
  return all.map(
    ([field, to]) =>
      `ALTER TABLE ${named(name)} ADD FOREIGN KEY (${named(field)}) REFERENCES ${named(to)} (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;`,
  );
}

const WHEN = String.raw`'^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'`;

function columnSql(column: string, spec: FieldSpec): string {
  const must = spec.required ? ' NOT NULL' : '';
  const list = " NOT NULL DEFAULT '{}'";
  switch (spec.type) {
    case 'text':
    case 'prose':
      return `text${must} CHECK (char_length(${column}) BETWEEN 1 AND ${spec.longest})`;
    case 'choice':
      return `text${must} CHECK (${column} IN (${spec.options.map(quote).join(', ')}))`;
    case 'choices':
      return `text[]${list} CHECK (${column} <@ ARRAY[${spec.options.map(quote).join(', ')}])`;
    case 'day':
      return `date${must}`;
    case 'when':
      return `text${must} CHECK (${column} ~ ${WHEN})`;
    case 'cents':
      return `bigint${must}${spec.negative ? '' : ` CHECK (${column} >= 0)`}`;
    case 'count':
      return `bigint${must} CHECK (${column} BETWEEN 0 AND ${spec.largest})`;
    case 'number':
      return `double precision${must}`;
    case 'flag':
      return 'boolean NOT NULL DEFAULT false';
    case 'reference':
      return `uuid${must}`;
    case 'references':
      return `uuid[]${list}`;
    case 'areas':
      return `text[]${list}`;
    case 'indicator':
    case 'person':
    case 'link':
      return `text${must}`;
  }
}

/** The title weighs more than the rest; words of two fields never stand beside each other. */
function wordsSql(name: KindName, residentsOnly: boolean): string {
  const kind = kindOf(name);
  const fields = textFields(kind).filter((field) => !residentsOnly || kind.fields[field]!.layer === 'resident');
  const rest = fields.filter((field) => field !== kind.title).map((field) => `coalesce(${named(field)}, '')`);
  const parts = [
    ...(kind.title !== null && fields.includes(kind.title)
      ? [`setweight(to_tsvector('dutch', coalesce(${named(kind.title)}, '')), 'A')`]
      : []),
    ...(rest.length > 0 ? [`to_tsvector('dutch', ${rest.join(` || ' | ' || `)})`] : []),
  ];
  return parts.length > 0 ? parts.join(' || ') : "''::tsvector";
}

function indexes(name: KindName): string[] {
  const kind = kindOf(name);
  const table = named(name);
  const title = kind.title === null ? '' : `, lower(${named(kind.title)})`;
  const perField = Object.entries(kind.fields).flatMap(([field, spec]) => {
    if (spec.type === 'reference') return [`CREATE INDEX ON ${table} (${named(field)});`];
    if (spec.type === 'references' || spec.type === 'areas') return [`CREATE INDEX ON ${table} USING gin (${named(field)});`];
    return [];
  });
  return [
    ...(kind.scope === 'programme' ? [`CREATE INDEX ON ${table} (programme${title}, id);`] : []),
    `CREATE INDEX ON ${table} USING gin (words);`,
    `CREATE INDEX ON ${table} USING gin (words_all);`,
    ...(kind.title === null ? [] : [`CREATE INDEX ON ${table} USING gin (to_tsvector('dutch', coalesce(${named(kind.title)}, '')));`]),
    ...perField,
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2) as KindName[];
  const kinds = asked.length > 0 ? asked : KIND_NAMES;
  console.log([...kinds.map(tableSql), kinds.flatMap(keysSql).join('\n')].join('\n\n'));
}
