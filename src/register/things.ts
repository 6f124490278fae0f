import type { RawBuilder } from 'kysely';
import { sql, type Kysely } from 'kysely';
import { isId } from '#domain/register/check-value';
import type { KindName, Thing } from '#domain/register/kinds';
import { COMMON_FIELDS, columnOf, keptFields } from './columns.ts';

/** The database of the register, or a transaction in it. Statements are written as SQL: tables follow from kinds. */
export type Connection = Kysely<unknown>;

/** A thing of whichever kind, whole: only for inside this room. */
export type AnyThing = Omit<Thing, 'values'> & { values: Record<string, unknown> };

/** What the database gives for a thing: its fields beside what every thing has, instants in its own spelling. */
type Raw = Record<string, unknown> & { createdAt: string; changedAt: string; withdrawnAt: string | null };

/** The table of a kind. */
export function tableOf(kind: KindName): RawBuilder<unknown> {
  return sql.table(columnOf(kind));
}

/** A column of the row `t`. */
export function column(name: string, row = 't'): RawBuilder<unknown> {
  return sql.ref(`${row}.${columnOf(name)}`);
}

/**
 * Things of a kind by a condition on the row `t`, as JSON: the database's own spelling of days, amounts and lists,
 * the same through every driver.
 *
 * @param fields of its kind; all of them when absent
 */
export async function selectThings(
  db: Connection,
  kind: KindName,
  rest: RawBuilder<unknown>,
  fields?: readonly string[],
): Promise<AnyThing[]> {
  const names = fields === undefined ? keptFields(kind) : [...COMMON_FIELDS, ...fields];
  const columns = sql.join(names.map((name) => sql`${column(name)} as ${sql.id(name)}`));
  const { rows } = await sql<{ thing: Raw }>`
    select row_to_json(r) as thing from (select ${columns} from ${tableOf(kind)} as t ${rest}) as r`.execute(db);
  return rows.map(({ thing }) => asThing(kind, thing));
}

function asThing(kind: KindName, raw: Raw): AnyThing {
  const { id, programme, version, slug, createdBy, createdAt, changedBy, changedAt, asOf, withdrawnAt, withdrawnBecause, ...values } = raw;
  const common = { id, programme, version, slug, createdBy, changedBy, asOf, withdrawnBecause } as unknown as Omit<AnyThing, 'kind'>;
  return {
    ...common,
    kind,
    createdAt: instant(createdAt),
    changedAt: instant(changedAt),
    withdrawnAt: withdrawnAt === null ? null : instant(withdrawnAt),
    values,
  };
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
