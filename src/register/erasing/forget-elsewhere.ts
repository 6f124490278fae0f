import { sql } from 'kysely';
import { kindOf } from '#domain/register/kinds';
import type { AnyThing, Connection } from '../things.ts';
import { isNamedAfter } from '../writing/name-in-addresses.ts';
import type { Going } from './going.ts';

/** What is shorter stands in any word: taken out of a mail it would spoil the rest, and it tells of nobody. */
const SHORTEST = 3;

/**
 * Forgets words that are erased where the database keeps them beside the thing: names in addresses that it had, mail that
 * waits, and what people sent when their session had ended. Of a sheet that waits to be read in, nobody can tell what is in
 * it: none is kept.
 */
export async function forgetElsewhere(db: Connection, thing: AnyThing, going: readonly Going[], instead: string): Promise<void> {
  await forgetAddresses(db, thing, going);
  for (const { body } of going.filter((text) => text.body.length >= SHORTEST)) {
    // A reminder has the name of a programme in capitals.
    for (const written of new Set([body, body.toUpperCase()]))
      await sql`update outbox set subject = replace(subject, ${written}, ${instead}), body = replace(body, ${written}, ${instead})
        where strpos(concat_ws(E'\n', subject, body), ${written}) > 0`.execute(db);
    await sql`delete from auth.kept_form where exists (
      select from jsonb_array_elements(fields) as sent where strpos(replace(sent ->> 1, E'\r\n', E'\n'), ${body}) > 0)`.execute(db);
  }
  await sql`delete from auth.kept_form where target = 'sheet' or strpos(target, ${thing.id}) > 0`.execute(db);
}

/** A name in addresses that was made after an erased title says it still; it no longer leads here. */
async function forgetAddresses(db: Connection, { kind, id }: AnyThing, going: readonly Going[]): Promise<void> {
  const titles = going.filter(({ field }) => field === kindOf(kind).title);
  if (titles.length === 0 || !kindOf(kind).hasPage) return;
  const { rows } = await sql<{ slug: string }>`select slug from slug_before where thing = ${id}::uuid and kind = ${kind}`.execute(db);
  const telling = rows.map(({ slug }) => slug).filter((slug) => titles.some(({ body }) => isNamedAfter(slug, body, id)));
  await sql`delete from slug_before where kind = ${kind} and thing = ${id}::uuid and slug = any(${telling}::text[])`.execute(db);
}
