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
      select 1 as version, 'bench' as created_by, '2024-01-01'::timestamptz as created_at, 'bench' as changed_by, '2024-01-01'::date as as_of;

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

    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
      select gen_random_uuid(), created_at, created_by, 'world', 'create', 'organisation', id, null, 1, '{}',
        jsonb_build_object('name', name, 'sort', sort, 'asOf', as_of) from organisation;
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
      select gen_random_uuid(), created_at, created_by, 'world', 'create', 'programme', id, id, 1, '{}',
        jsonb_build_object('name', name, 'sort', sort, 'summary', summary, 'published', published, 'asOf', as_of) from programme;
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
      select gen_random_uuid(), created_at, created_by, 'form', 'create', 'activity', id, programme, 1, '{}',
        jsonb_build_object('intervention', intervention, 'name', name, 'asOf', as_of) from activity;
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
      select gen_random_uuid(), created_at + v * interval '1 day' + row_number() over () * interval '1 millisecond', changed_by, 'form',
        case v when 0 then 'create' else 'change' end, 'intervention', id, programme, v + 1,
        case v when 0 then '{}' else jsonb_build_object('progress', 'Stand na verandering ' || v - 1) end,
        case v when 0 then jsonb_build_object('name', name, 'state', state, 'what', what, 'why', why, 'forWhom', for_whom, 'risks', risks,
            'areas', areas, 'lead', lead, 'begins', begins, 'behindPlan', behind_plan, 'progress', 'Stand na verandering 0', 'asOf', as_of)
          else jsonb_build_object('progress', 'Stand na verandering ' || v) end
      from generate_series(0, ${full.changes}) as v, intervention;
    commit;
    analyze`);
}
