import { sql, type RawBuilder } from 'kysely';
import { fault } from '#base/fault';
import { storable } from '#base/text';
import { programmesRead } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import { isDay, isId } from '#domain/register/check-value';
import { isList, type FieldSpec } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Query } from '#domain/register/register';
import { column } from '../things.ts';
import type { Narrowed } from './narrowed.ts';
import { textQuery } from './text-query.ts';
import { mayBeNamed, readsLayer, seesField, visible } from './visible.ts';

type Where = RawBuilder<unknown>;

/** What a query asks of the row `t`, with what its viewer may know. A hidden field is never asked, so its value can't be guessed by asking. */
export function conditions(viewer: Viewer, kind: KindName, query: Query, asking: Narrowed = {}): Where {
  const parts: Where[] = [visible(viewer, kind, { ...asking, within: query.programmes ?? null })];
  if (!query.withdrawn) parts.push(sql`t.withdrawn_at is null`);
  if (query.withdrawn === 'only') parts.push(sql`t.withdrawn_at is not null`);
  if (query.ids) parts.push(sql`t.id = any(${query.ids.filter(isId)}::uuid[])`);
  if (query.programmes) parts.push(ofProgrammes(kind, query.programmes));
  for (const [name, wanted] of Object.entries(query.where ?? {})) {
    if (wanted !== undefined) parts.push(fieldIs(viewer, kind, name, wanted as readonly unknown[]));
  }
  for (const [name, day] of Object.entries(query.before ?? {})) parts.push(dayBefore(viewer, kind, name, day as string));
  if (query.text !== undefined && query.text.trim() !== '') parts.push(found(viewer, kind, textQuery(query.text)));
  return sql`where ${sql.join(parts, sql` and `)}`;
}

/**
 * Words are looked for in what the viewer may see: all of it where they steer, the residents' texts elsewhere. A street that is
 * named without its residents' consent is not found there at all: finding it by its name would tell which it is.
 *
 * @param steering whether its viewer steers in the programme of the row `t`
 */
export function found(viewer: Viewer, kind: KindName, query: Where | null, steering = readsLayer(viewer, kind, 'steering')): Where {
  if (query === null) return sql`false`;
  // All that is in the residents' words is in all words too: one index is looked in, and the other words only where it matters.
  const isThere =
    programmesRead(viewer, 'steering').length === 0
      ? sql`t.words @@ ${query}`
      : sql`(t.words_all @@ ${query} and (${steering} or t.words @@ ${query}))`;
  return kind === 'streetApproach' ? sql`(${isThere} and ${mayBeNamed(viewer)})` : isThere;
}

/** Of these programmes; what is shared by all is of each. */
export function ofProgrammes(kind: KindName, programmes: readonly string[]): Where {
  const ids = programmes.filter(isId);
  if (kind === 'programme') return sql`t.id = any(${ids}::uuid[])`;
  return kindOf(kind).scope === 'instance' ? sql`true` : sql`t.programme = any(${ids}::uuid[])`;
}

function fieldIs(viewer: Viewer, kind: KindName, name: string, wanted: readonly unknown[]): Where {
  const spec = kindOf(kind).fields[name];
  if (!spec) throw fault('field-unknown', { field: name });
  const values = wanted.filter((value) => value !== null);
  const field = column(name);
  const isOneOf = isList(spec) ? sql`${field} && ${asArray(spec, values)}` : sql`${field} = any(${asArray(spec, values)})`;
  const isEmpty = isList(spec) ? sql`cardinality(${field}) = 0` : sql`${field} is null`;
  return sql`(${wanted.includes(null) ? sql`(${isOneOf} or ${isEmpty})` : isOneOf} and ${seesField(viewer, kind, name)})`;
}

function dayBefore(viewer: Viewer, kind: KindName, name: string, day: string): Where {
  const spec = kindOf(kind).fields[name];
  if (spec?.type !== 'day' || !isDay(day)) throw fault('field-unknown', { field: name });
  return sql`(${column(name)} < ${day}::date and ${seesField(viewer, kind, name)})`;
}

/** Values as an array of the column's type; what can't be one of its values is left out, so finds nothing. */
function asArray(spec: FieldSpec, values: readonly unknown[]): Where {
  switch (spec.type) {
    case 'reference':
    case 'references':
      return sql`${values.filter(isId)}::uuid[]`;
    case 'day':
      return sql`${values.filter((value) => typeof value === 'string' && isDay(value))}::date[]`;
    case 'cents':
    case 'count':
    case 'number':
      return sql`${values.filter((value) => typeof value === 'number' && Number.isFinite(value))}::double precision[]`;
    case 'flag':
      return sql`${values.filter((value) => typeof value === 'boolean')}::boolean[]`;
    default:
      return sql`${values.map((value) => storable(String(value)))}::text[]`;
  }
}
