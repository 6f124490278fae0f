import { sql, type Kysely } from 'kysely';
import type { Clock } from '#base/clock';
import type { ErasureReason, Tombstone } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import type { Connection } from '../things.ts';
import { NAMED_BY_LINE } from '../texts/text-name.ts';
import { inTransaction } from '../writing/in-transaction.ts';
import { eraseAgain } from './erase.ts';

/**
 * Every text that is erased, named by the line of the log that brought it: that line is in each copy that was made since, also
 * in one that is older than the table of texts.
 */
export async function tombstones<Tables>(db: Kysely<Tables>): Promise<Tombstone[]> {
  const { rows } = await sql<{ stone: Tombstone }>`
    select row_to_json(r) as stone from (
      select brought.id as entry, t.field, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.by, e.because, e.thing
      from kept_text as t join change_log as e on e.id = t.erased_in
        join lateral (
          select l.id from change_log as l where l.thing = t.thing and ${NAMED_BY_LINE} -> t.field ->> 'text' = t.id::text order by l.seq limit 1
        ) as brought on true
      order by e.seq, t.field, brought.id
    ) as r`.execute(db);
  return rows.map(({ stone }) => stone);
}

/** What a tombstone is about, in a register that has its line of the log. */
interface Standing {
  kind: KindName;
  thing: string;
  text: string;
  at: string;
  by: string;
  because: ErasureReason;
}

/**
 * Erases again, all or nothing, what was erased after the copy was made that this register comes from.
 *
 * @param instead what stands where a thing can't be without a text
 * @returns how many texts went, and the files that went with them, by sha256
 */
export async function eraseByTombstones<Tables>(
  opened: Kysely<Tables>,
  clock: Clock,
  stones: readonly Tombstone[],
  instead: string,
): Promise<{ texts: number; files: string[] }> {
  return inTransaction(opened as unknown as Connection, async (db) => {
    const { rows } = await sql<Standing>`
      select l.kind, l.thing, t.id as text, s.at, s.by, s.because
      from jsonb_to_recordset(${JSON.stringify(stones)}::text::jsonb) as s (entry uuid, field text, at text, by text, because text, thing uuid)
        join change_log as l on l.id = s.entry
        join kept_text as t on t.id = (${NAMED_BY_LINE} -> s.field ->> 'text')::uuid and t.body is not null
      order by s.at, l.thing is distinct from s.thing, l.seq, s.field`.execute(db);
    // The thing at which it was erased comes first, and takes the name of a file from all others as it did then.
    const files: string[] = [];
    for (const together of Map.groupBy(rows, ({ thing, at, by, because }) => `${thing} ${at} ${by} ${because}`).values()) {
      const { kind, thing, at, by, because } = together[0]!;
      const texts = together.map(({ text }) => text);
      const erased = await eraseAgain(db, clock, { kind, thing, texts, because, instead, by, at, origin: 'command' });
      files.push(...(erased?.files ?? []));
    }
    return { texts: rows.length, files };
  });
}
