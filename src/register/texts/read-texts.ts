import { sql } from 'kysely';
import type { CameFromTold } from '#domain/register/came-from';
import type { ErasedText, ErasureReason } from '#domain/register/erasure';
import type { LogEntry } from '#domain/register/register';
import { instant, type Connection } from '../things.ts';
import { isTextName } from './text-name.ts';

type Held = Record<string, unknown>;

/** Lines of the log with their words in them again, and what says so where a text is erased. */
export async function withTexts<E extends Pick<LogEntry, 'before' | 'after' | 'cameFrom'>>(
  db: Connection,
  entries: readonly E[],
): Promise<E[]> {
  const names = entries.flatMap(({ before, after, cameFrom }) =>
    [...Object.values(before), ...Object.values(after), cameFrom?.file].filter(isTextName),
  );
  const texts = await read(db, [...new Set(names.map(({ text }) => text))]);
  const said = (held: Held): Held =>
    Object.fromEntries(Object.entries(held).map(([field, value]) => [field, isTextName(value) ? (texts.get(value.text) ?? null) : value]));
  return entries.map((entry) => ({
    ...entry,
    before: said(entry.before),
    after: said(entry.after),
    cameFrom: entry.cameFrom && ({ ...entry.cameFrom, ...said({ file: entry.cameFrom.file }) } as CameFromTold),
  }));
}

async function read(db: Connection, ids: readonly string[]): Promise<Map<string, string | ErasedText>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; body: string | null; at: string | null; because: ErasureReason | null }>`
    select t.id, t.body, l.at, l.because from kept_text as t left join change_log as l on l.id = t.erased_in
    where t.id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, body, at, because }) => [id, body ?? { erased: { at: instant(at!), because: because! } }]));
}
