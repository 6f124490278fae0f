import { CAME_FROM, fieldsWithWords, WITHDRAWN_BECAUSE } from '../src/domain/register/erasure.ts';
import { isList } from '../src/domain/register/field.ts';
import { kindOf, type KindName } from '../src/domain/register/kinds.ts';
import { columnOf } from '../src/register/columns.ts';
import { PROGRESS } from './fill-rows.ts';

/**
 * SQL that gives each thing of a kind the line of the log with which the register's door would have made it: what it holds
 * by field, but for what is empty, and its words by the name of their row in `kept_text`.
 *
 * @param first fields that were changed since, as SQL of what they held at first
 */
export function logMaking(kind: KindName, first: Readonly<Record<string, string>> = {}): string {
  const { fields } = kindOf(kind);
  // Nothing is withdrawn here, nor read in from a file.
  const words = fieldsWithWords(kind).filter((field) => field !== WITHDRAWN_BECAUSE && field !== CAME_FROM);
  const held = (field: string): string => {
    const column = first[field] ?? `t."${columnOf(field)}"`;
    const spec = fields[field]!;
    return spec.type === 'flag' ? `nullif(${column}, false)` : isList(spec) ? `nullif(${column}, '{}')` : column;
  };
  const values = Object.keys(fields).filter((field) => !words.includes(field));
  return `with said as materialized (
      select gen_random_uuid() as id, t.id as thing, v.field, v.body, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as salt
      from "${columnOf(kind)}" as t, lateral (values ${words.map((field) => `('${field}', ${held(field)})`).join(', ')}) as v (field, body)
      where v.body is not null
    ), kept as (
      insert into kept_text (id, kind, thing, field, hash, salt, body)
      select id, '${kind}', thing, field, encode(sha256(convert_to(salt || body, 'UTF8')), 'hex'), salt, body from said
      returning id, thing, field, hash
    ), named as (
      select thing, jsonb_object_agg(field, jsonb_build_object('text', id, 'hash', hash)) as texts from kept group by thing
    )
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
    select gen_random_uuid(), t.created_at, t.created_by, 'world', 'create', '${kind}', t.id, ${kind === 'programme' ? 't.id' : 't.programme'}, 1, '{}',
      jsonb_strip_nulls(jsonb_build_object('asOf', t.as_of${values.map((field) => `, '${field}', ${held(field)}`).join('')})) || coalesce(n.texts, '{}')
    from "${columnOf(kind)}" as t left join named as n on n.thing = t.id;`;
}

/** SQL for the lines of how it went with each intervention, so many times told anew by one person or another of its programme. */
export function logProgress(changes: number): string {
  return `with told as materialized (
      select i.id as thing, i.programme, i.created_at, p.nth as place, s.nth, gen_random_uuid() as id,
        replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as salt, '${PROGRESS}' || s.nth as body
      from intervention as i join place as p on p.id = i.programme, generate_series(1, ${changes}) as s (nth)
    ), kept as (
      insert into kept_text (id, kind, thing, field, hash, salt, body)
      select id, 'intervention', thing, 'progress', encode(sha256(convert_to(salt || body, 'UTF8')), 'hex'), salt, body from told
      returning id, thing, hash
    ), state as materialized (
      select t.thing, t.programme, t.created_at, t.place, t.nth, jsonb_build_object('progress', jsonb_build_object('text', k.id, 'hash', k.hash)) as held
      from told as t join kept as k on k.id = t.id
      union all
      select i.id, null, null, null, 0, jsonb_build_object('progress', l.after -> 'progress') from intervention as i join change_log as l on l.thing = i.id and l.version = 1
    ), line as (
      select *, lag(held) over (partition by thing order by nth) as before from state
    )
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
    select gen_random_uuid(), created_at + nth * interval '90 days', pg_temp.person(place, nth + 1), 'form', 'change', 'intervention', thing, programme,
      nth + 1, before, held
    from line where nth > 0 order by nth, thing;`;
}
