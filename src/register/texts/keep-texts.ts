import { sql } from 'kysely';
import type { Clock } from '#base/clock';
import { newId } from '#base/id';
import { CAME_FROM, fieldsWithWords } from '#domain/register/erasure';
import type { Connection } from '../things.ts';
import type { LogRow } from '../writing/log-row.ts';
import type { TextName } from './text-name.ts';

/** A text as it comes to the table: once for each thing and field, however many versions hold it. */
interface Said {
  id: string;
  kind: string;
  thing: string;
  field: string;
  body: string;
}

/**
 * Puts the words of lines of the log in their own table, in the open transaction, and names them in the lines instead. A text
 * that a thing had before keeps its name, so that it can be erased from all its versions at once.
 */
export async function keepTextsApart(db: Connection, rows: readonly LogRow[], clock: Clock): Promise<LogRow[]> {
  const said = new Map<string, Said>();
  for (const row of rows) {
    for (const held of [row.before, row.after, fileOf(row)]) {
      for (const [field, body] of wordsIn(row, held)) {
        const key = keyOf(row.thing, field, body);
        if (!said.has(key)) said.set(key, { id: newId(clock), kind: row.kind, thing: row.thing, field, body });
      }
    }
  }
  if (said.size === 0) return [...rows];
  const names = await keep(db, [...said.values()]);
  const named = (row: LogRow, held: Record<string, unknown>): Record<string, unknown> => ({
    ...held,
    ...Object.fromEntries(wordsIn(row, held).map(([field, body]) => [field, names.get(said.get(keyOf(row.thing, field, body))!.id)])),
  });
  return rows.map((row) => ({
    ...row,
    before: named(row, row.before),
    after: named(row, row.after),
    came_from: row.came_from && { ...row.came_from, file: named(row, fileOf(row))[CAME_FROM] as never },
  }));
}

/** The name of the file from which a line came, as if it were a field. */
function fileOf({ came_from: from }: LogRow): Record<string, unknown> {
  return from ? { [CAME_FROM]: from.file } : {};
}

/** What stands where a text was erased was typed by nobody. */
function wordsIn(row: LogRow, held: Record<string, unknown>): [field: string, body: string][] {
  if (row.action === 'erase' && held === row.after) return [];
  return fieldsWithWords(row.kind).flatMap((field) => (typeof held[field] === 'string' ? [[field, held[field]]] : []));
}

function keyOf(thing: string, field: string, body: string): string {
  return `${thing} ${field} ${body}`;
}

/** @returns what each is called, by the id that was offered for it */
async function keep(db: Connection, said: readonly Said[]): Promise<Map<string, TextName>> {
  const { rows } = await sql<TextName & { offered: string }>`
    with said as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(said)}::text::jsonb) as s (id uuid, kind text, thing uuid, field text, body text)
    ), known as materialized (
      select s.id as offered, t.id as text, t.hash from said as s join kept_text as t on t.thing = s.thing and t.field = s.field and t.body = s.body
    ), salted as materialized (
      select s.*, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as salt
      from said as s where not exists (select from known as k where k.offered = s.id)
    ), made as (
      insert into kept_text (id, kind, thing, field, hash, salt, body)
      select id, kind, thing, field, encode(sha256(convert_to(salt || body, 'UTF8')), 'hex'), salt, body from salted
      returning id, hash
    )
    select offered, text, hash from known union all select id, id, hash from made`.execute(db);
  return new Map(rows.map(({ offered, text, hash }) => [offered, { text, hash }]));
}
