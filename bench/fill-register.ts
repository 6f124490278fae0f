import { KIND_NAMES, kindOf } from '../src/domain/register/kinds.ts';
import { isList } from '../src/domain/register/field.ts';
import { columnOf } from '../src/register/columns.ts';
import type { Database } from '../src/register/engine/database.ts';
import { logMaking, logProgress } from './fill-log.ts';
import { makeRows, PROGRESS, valuesOf, type Ground } from './fill-rows.ts';

/** How much a full register holds. */
export interface Fullness extends Omit<Ground, 'organisations'> {
  programmes: number;
  interventions: number;
  /** Of the first programme; the others share the rest evenly. */
  inTheLargest: number;
}

const ORGANISATIONS = 300;
const WORDS =
  'huis buurt school werk coach energie bewoners ouders kinderen sport zorg straat veilig groen moestuin taal hulp schulden buddy jongeren ouderen plein park fiets winkel bibliotheek muziek feest kook samen wonen leren gezond meedoen dokter wijkagent vrijwilliger opleiding stage baan inkomen woning isolatie warmte lucht water'.split(
    ' ',
  );

/**
 * Fills an empty register with whole lives of programmes, by the tables themselves, as writing so much through its door would
 * take the time of the measurement. Nothing is made up that the door would not leave: each thing has its line in the log for
 * each version, and the log, played from its beginning, gives what is there. Indexes and references are set aside meanwhile:
 * the indexes are made at its end, and references are looked at all at once (`danglingReferences`).
 */
export async function fillRegister(database: Database, full: Fullness): Promise<void> {
  const ground = { ...full, organisations: ORGANISATIONS };
  const things = valuesOf(ground);
  const kinds = Object.keys(things) as (keyof typeof things)[];
  await database.execute(`begin; set local statement_timeout = 0; set local session_replication_role = replica; set local synchronous_commit = off;
    select setseed(0.42);
    create temporary table aside on commit drop as
      select indexdef as made, format('%I', indexname) as name from pg_indexes as i
      where schemaname = 'public' and not exists (select 1 from pg_constraint as c where c.conname = i.indexname)
        and indexdef like 'CREATE INDEX%';
    do $$ declare one record; begin for one in select * from aside loop execute 'drop index ' || one.name; end loop; end $$;
    -- Few words often and many seldom, as in what people write: short ones, and two of them as one. The row is named so that each draws anew.
    create function pg_temp.said(row_number bigint, words integer) returns text language plpgsql volatile as $$
      declare
        short constant text[] := '{${WORDS.join(',')}}';
        drawn integer;
        said text := '';
      begin
        for i in 1 .. words loop
          drawn := floor(${WORDS.length * (WORDS.length + 1)} * random() ^ 2);
          said := said || ' ' || short[1 + drawn % ${WORDS.length}];
          if drawn >= ${WORDS.length} then said := said || short[drawn / ${WORDS.length}]; end if;
        end loop;
        return ltrim(said);
      end $$;
    -- The id of a thing by its number, so that others can name it.
    create function pg_temp.thing(kind text, place bigint, nth integer) returns uuid language sql immutable as $$
      select overlay(overlay(md5(kind || ' ' || place || ' ' || nth) placing '4' from 13) placing '8' from 17)::uuid $$;
    -- One of the five who write in a programme; their accounts are gone.
    create function pg_temp.person(place bigint, nth bigint) returns text language sql immutable as $$
      select pg_temp.thing('person', place, 1 + (nth % 5)::integer)::text $$;

    insert into organisation (id, version, slug, created_by, created_at, changed_by, changed_at, as_of, name, sort)
      select pg_temp.thing('organisation', 0, n), 1, 'organisatie-' || n, pg_temp.person(0, n), '2021-01-01', pg_temp.person(0, n), '2021-01-01',
        '2021-01-01', 'Organisatie ' || n, 'other' from generate_series(1, ${ORGANISATIONS}) as n;
    insert into programme (id, version, slug, created_by, created_at, changed_by, changed_at, as_of, name, sort, summary, published)
      select pg_temp.thing('programme', n, n), 1, 'programma-' || n, pg_temp.person(n, n), '2021-06-01', pg_temp.person(n, n), '2021-06-01',
        '2021-06-01', 'Programma ' || n || ' ' || pg_temp.said(n, 2), 'other', pg_temp.said(n, 20), n % 2 = 0
      from generate_series(1, ${full.programmes}) as n;
    create temporary table place on commit drop as
      select pg_temp.thing('programme', n, n) as id, n::bigint as nth, (case n when 1 then ${full.inTheLargest}
        else ${full.interventions - full.inTheLargest} / (${full.programmes} - 1)
          + case when n - 2 < ${full.interventions - full.inTheLargest} % (${full.programmes} - 1) then 1 else 0 end end)::integer as size
      from generate_series(1, ${full.programmes}) as n;
    ${kinds.map((kind) => makeRows(kind, things[kind], ground)).join('\n')}
    analyze;
    ${(['organisation', 'programme', ...kinds] as const).map((kind) => logMaking(kind, kind === 'intervention' ? { progress: `'${PROGRESS}0'` } : {})).join('\n')}
    ${logProgress(full.changes)}
    do $$ declare one record; begin for one in select * from aside loop execute one.made; end loop; end $$;
    commit`);
  // As the database itself does after so many new rows: what is visible to everybody is then read from an index alone.
  await database.execute('vacuum analyze');
}

/** Which fields name a thing that is not there, of every kind: what the database would have refused. */
export async function danglingReferences(database: Database): Promise<string[]> {
  const asked = KIND_NAMES.flatMap((kind) =>
    Object.entries(kindOf(kind).fields).flatMap(([field, spec]) => {
      if (spec.type !== 'reference' && spec.type !== 'references') return [];
      const named = isList(spec) ? `unnest(t."${columnOf(field)}")` : `t."${columnOf(field)}"`;
      return `select '${kind}.${field}' as field where exists (select 1 from (select ${named} as id from "${columnOf(kind)}" as t) as r
        left join "${columnOf(spec.to)}" as o on o.id = r.id where r.id is not null and o.id is null)`;
    }),
  );
  const { rows } = await database.execute(asked.join(' union all '));
  return rows.map(({ field }) => String(field));
}
