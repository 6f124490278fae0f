import type { Database } from '../src/register/engine/database.ts';

/** How much a full register holds. */
export interface Fullness {
  programmes: number;
  interventions: number;
  /** Of the first programme; the others share the rest evenly. */
  inTheLargest: number;
  activities: number;
  /** Times that each intervention was changed after it was made. */
  changes: number;
  /** Codes of areas that interventions are in. */
  areas: readonly string[];
}

/** Whose account is gone: names of people are looked up by their ids. */
const NOBODY = '01930000-0000-7000-8000-000000000001';
const WORDS =
  'huis buurt school werk coach energie bewoners ouders kinderen sport zorg straat veilig groen moestuin taal hulp schulden buddy jongeren ouderen plein park fiets winkel bibliotheek muziek feest kook samen wonen leren gezond meedoen dokter wijkagent vrijwilliger opleiding stage baan inkomen woning isolatie warmte lucht water'.split(
    ' ',
  );

/**
 * Fills an empty register by the tables themselves, as writing so much through its door would take the time of the
 * measurement. Nothing is made up that the door would not leave: each thing has its line in the log for each version,
 * and the log, played from its beginning, gives what is there.
 */
export async function fillRegister(database: Database, full: Fullness): Promise<void> {
  await database.execute(`begin; set local statement_timeout = 0; select setseed(0.42);
    create temporary table word on commit drop as
      select row_number() over () as n, w || coalesce(v, '') as w from unnest(array[${WORDS.map((w) => `'${w}'`).join(',')}]) as w,
      unnest(array[null, ${WORDS.map((w) => `'${w}'`).join(',')}]) as v;
    create temporary table list on commit drop as select array_agg(w order by length(w), n) as w from word;
    -- Few words often and many seldom, as in what people write; the row is named so that each draws anew.
    create function pg_temp.said(row_number bigint, words integer) returns text language plpgsql volatile as $$
      declare
        w text[] := (select list.w from list);
        said text := '';
      begin
        for i in 1 .. words loop said := said || ' ' || w[1 + floor(array_length(w, 1) * random() ^ 2)::integer]; end loop;
        return ltrim(said);
      end $$;
    create temporary table common on commit drop as
      select 1 as version, '${NOBODY}' as created_by, '2024-01-01'::timestamptz as created_at, '${NOBODY}' as changed_by, '2024-01-01'::date as as_of;

    insert into organisation (id, version, slug, created_by, created_at, changed_by, changed_at, as_of, name, sort)
      select gen_random_uuid(), c.version, 'organisatie-' || n, created_by, created_at, changed_by, created_at, as_of, 'Organisatie ' || n, 'other'
      from common as c, generate_series(1, 300) as n;
    insert into programme (id, version, slug, created_by, created_at, changed_by, changed_at, as_of, name, sort, summary, published)
      select gen_random_uuid(), c.version, 'programma-' || n, created_by, created_at, changed_by, created_at, as_of,
        'Programma ' || n || ' ' || pg_temp.said(n, 2), 'other', pg_temp.said(n, 20), n % 2 = 0
      from common as c, generate_series(1, ${full.programmes}) as n;
    create temporary table place on commit drop as select id, row_number() over (order by split_part(slug, '-', 2)::integer) - 1 as nth from programme;
    create temporary table party on commit drop as select array_agg(id order by id) as ids from organisation;
    insert into intervention (id, programme, version, slug, created_by, created_at, changed_by, changed_at, as_of, name, state, what, why, for_whom, risks,
        areas, lead, begins, behind_plan, progress)
      select gen_random_uuid(), p.id, 1 + ${full.changes}, 'interventie-' || n, created_by, created_at, changed_by,
        created_at + ${full.changes} * interval '1 day' + n * interval '1 second', as_of, pg_temp.said(n, 3),
        (array['idea', 'prepared', 'running', 'completed'])[1 + floor(random() * 4)::integer],
        pg_temp.said(n, 60), pg_temp.said(n, 40),
        (array['ouders met jonge kinderen', 'ouderen die alleen wonen', 'jongeren zonder baan', 'gezinnen met schulden', 'mensen die taal leren', 'huurders'])[1 + floor(random() * 6)::integer],
        pg_temp.said(n, 10),
        array[(array[${full.areas.map((code) => `'${code}'`).join(',')}])[1 + ((p.nth * 7 + floor(random() * 8)::integer) % ${full.areas.length})::integer]],
        party.ids[1 + floor(random() * 300)::integer], (2010 + floor(random() * 16))::text, n % 10 = 0, 'Stand na verandering ${full.changes}'
      from common as c, party, generate_series(1, ${full.interventions}) as n
        join place as p on p.nth = case when n <= ${full.inTheLargest} then 0 else 1 + n % (${full.programmes} - 1) end;
    create temporary table part on commit drop as select id, programme, row_number() over () - 1 as nth from intervention;
    insert into activity (id, programme, version, created_by, created_at, changed_by, changed_at, as_of, intervention, name)
      select gen_random_uuid(), p.programme, c.version, created_by, created_at, changed_by, created_at, as_of, p.id, pg_temp.said(n, 3)
      from common as c, generate_series(0, ${full.activities} - 1) as n join part as p on p.nth = n % ${full.interventions};

    -- Each text once for a thing and field, then the lines of the log that name it.
    create temporary table said (kind text, thing uuid, field text, body text) on commit drop;
    insert into said select 'organisation', id, 'name', name from organisation;
    insert into said select 'programme', p.id, v.field, v.body from programme as p, lateral (values ('name', p.name), ('summary', p.summary)) as v (field, body);
    insert into said select 'activity', id, 'name', name from activity;
    insert into said select 'intervention', i.id, v.field, v.body from intervention as i,
      lateral (values ('name', i.name), ('what', i.what), ('why', i.why), ('forWhom', i.for_whom), ('risks', i.risks)) as v (field, body);
    insert into said select 'intervention', id, 'progress', 'Stand na verandering ' || v from intervention, generate_series(0, ${full.changes}) as v;
    with salted as materialized (
      select gen_random_uuid() as id, said.*, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as salt from said
    )
    insert into kept_text (id, kind, thing, field, hash, salt, body)
      select id, kind, thing, field, encode(sha256(convert_to(salt || body, 'UTF8')), 'hex'), salt, body from salted;
    -- What a thing was made with, by field; and each of the states that changes went through.
    create temporary table named on commit drop as
      select thing, jsonb_object_agg(field, jsonb_build_object('text', id, 'hash', hash)) as texts from kept_text where field <> 'progress' group by thing;
    create temporary table state on commit drop as
      select thing, substr(body, length('Stand na verandering ') + 1)::integer as nth,
        jsonb_build_object('progress', jsonb_build_object('text', id, 'hash', hash)) as held from kept_text where field = 'progress';
    create unique index on state (thing, nth);
    create unique index on named (thing);
    analyze named; analyze state;

    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
      select gen_random_uuid(), created_at, created_by, 'world', 'create', 'organisation', id, null, 1, '{}',
        n.texts || jsonb_build_object('sort', sort, 'asOf', as_of) from organisation join named as n on n.thing = id;
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
      select gen_random_uuid(), created_at, created_by, 'world', 'create', 'programme', id, id, 1, '{}',
        n.texts || jsonb_build_object('sort', sort, 'published', published, 'asOf', as_of) from programme join named as n on n.thing = id;
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
      select gen_random_uuid(), created_at, created_by, 'form', 'create', 'activity', id, programme, 1, '{}',
        n.texts || jsonb_build_object('intervention', intervention, 'asOf', as_of) from activity join named as n on n.thing = id;
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
      select gen_random_uuid(), created_at + s.nth * interval '1 day' + row_number() over () * interval '1 millisecond', changed_by, 'form',
        case s.nth when 0 then 'create' else 'change' end, 'intervention', id, programme, s.nth + 1, coalesce(b.held, '{}'),
        s.held || case s.nth when 0 then n.texts || jsonb_build_object('state', state, 'areas', areas, 'lead', lead, 'begins', begins,
            'behindPlan', behind_plan, 'asOf', as_of) else '{}' end
      from intervention join named as n on n.thing = id join state as s on s.thing = id left join state as b on b.thing = id and b.nth = s.nth - 1
      order by s.nth;
    commit;
    analyze`);
}
