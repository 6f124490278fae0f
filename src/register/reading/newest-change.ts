import { sql, type Kysely } from 'kysely';
import { layersShowing } from '#access/may-read';
import { KIND_NAMES, type KindName } from '#domain/register/kinds';

/** How many of the newest changes are named: one that was numbered earlier and came in later is still seen. */
const LOOKED_AT = 200;

/** Not for residents itself, but they are told of it through the gate. */
const THROUGH_THE_GATE: readonly KindName[] = ['ownFigureValue'];
/** What residents never see changes none of their pages: work on it leaves those as they are kept. */
const FOR_RESIDENTS = KIND_NAMES.filter((kind) => layersShowing(kind).includes('resident') || THROUGH_THE_GATE.includes(kind));

/**
 * Names the newest changes of what residents may see: another text when any was written since, the same when none was. One
 * look at the end of an index, cheap enough for once a second.
 */
export async function newestChange<Tables>(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ newest: string | null }>`
    select max(seq)::text || '-' || md5(string_agg(seq::text, ',' order by seq)) as newest
    from (select seq from change_log where kind = any(${FOR_RESIDENTS}) order by seq desc limit ${LOOKED_AT}) as latest`.execute(db);
  return rows[0]?.newest ?? '';
}
