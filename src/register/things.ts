import type { RawBuilder } from 'kysely';
import { sql, type Kysely } from 'kysely';
import { isId } from '#domain/register/check-value';
import { kindOf, type KindName, type Thing } from '#domain/register/kinds';
import { COMMON_FIELDS, columnOf, keptFields } from './columns.ts';

/** The database of the register, or a transaction in it. Statements are written as SQL: tables follow from kinds. */
export type Connection = Kysely<unknown>;

/** A thing of whichever kind, whole: only for inside this room. */
export type AnyThing = Omit<Thing, 'values'> & { values: Record<string, unknown> };

/** The table of a kind. */
export function tableOf(kind: KindName): RawBuilder<unknown> {
  return sql.table(columnOf(kind));
}

/** A column of the row `t`. */
export function column(name: string, row = 't'): RawBuilder<unknown> {
  return sql.ref(`${row}.${columnOf(name)}`);
}

/**
 * Things of a kind by a condition on the row `t`. By columns, which the database says and `engine/parsers` reads in half the
 * time that a thing as JSON takes: of a large programme there are thousands.
 *
 * @param fields of its kind; all of them when absent
 */
export async function selectThings(
  db: Connection,
  kind: KindName,
  rest: RawBuilder<unknown>,
  fields: readonly string[] = Object.keys(kindOf(kind).fields),
): Promise<AnyThing[]> {
  const names = [...COMMON_FIELDS, ...fields];
  const columns = sql.join(names.map((name) => sql`${column(name)} as ${sql.id(name)}`));
  const { rows } = await sql<Raw>`select ${columns} from ${tableOf(kind)} as t ${rest}`.execute(db);
  return rows.map((row) => asThing(kind, row, fields));
}

type Raw = Omit<AnyThing, 'kind' | 'values'> & Record<string, unknown>;

function asThing(kind: KindName, row: Raw, fields: readonly string[]): AnyThing {
  const { id, programme, version, slug, createdBy, createdAt, changedBy, changedAt, asOf, withdrawnAt, withdrawnBecause } = row;
  const values: Record<string, unknown> = {};
  for (const name of fields) values[name] = row[name];
  return { id, programme, version, slug, createdBy, changedBy, asOf, withdrawnBecause, kind, createdAt, changedAt, withdrawnAt, values };
}

/** A moment as the database spells it in UTC, in the spelling of everywhere else. By its letters: a list has thousands. */
export function instant(text: string): string {
  if (!text.endsWith('+00:00')) return new Date(text).toISOString();
  const [second, fraction = ''] = text.slice(0, -'+00:00'.length).split('.');
  return `${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

/** A thing as a row of its table. */
export function asRow(thing: AnyThing): Record<string, unknown> {
  const whole: Record<string, unknown> = { ...thing, ...thing.values };
  return Object.fromEntries(keptFields(thing.kind).map((name) => [columnOf(name), whole[name]]));
}

/** The ids of things that a field of a thing names; none for what is no id. */
export function idsIn(thing: AnyThing, field: string): string[] {
  return [thing.values[field] ?? []].flat().filter(isId);
}
