import { sql, type Kysely } from 'kysely';

/** How many of the newest changes are named: one that was numbered earlier and came in later is still seen. */
const LOOKED_AT = 200;

/**
 * Names the newest changes: another text when anything was written since, the same when nothing was. One look at the end
 * of an index, cheap enough for once a second.
 */
export async function newestChange<Tables>(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ newest: string | null }>`
    select max(seq)::text || '-' || md5(string_agg(seq::text, ',' order by seq)) as newest
    from (select seq from change_log order by seq desc limit ${LOOKED_AT}) as latest`.execute(db);
  return rows[0]?.newest ?? '';
}
