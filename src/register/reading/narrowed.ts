import { sql } from 'kysely';
import { CLAIM_FIELDS } from '#domain/evidence/evidence';
import { SORT_FIELDS } from '#domain/evidence/evidence-fields';
import type { KindName } from '#domain/register/kinds';
import type { Query } from '#domain/register/register';
import { column, tableOf, type Connection } from '../things.ts';
import type { Asking } from './visible.ts';

/** On what the things that are asked for can hang: what is known of that beforehand need not be planned. */
export type Narrowed = Pick<Asking, 'attachedTo' | 'through'>;

/**
 * What a thing of any kind can hang on, narrowed to what those that are asked for do hang on: a file to the kinds that
 * are asked for, evidence to its claim, and to the kinds of which files are evidence at all. Nothing for other kinds.
 *
 * @param id of the one thing that is asked for; null for a list
 */
export async function narrowed(db: Connection, kind: KindName, id: string | null, where: Query['where'] = {}): Promise<Narrowed> {
  if (kind === 'attachment') {
    const asked = (where as Query<'attachment'>['where'])?.of ?? null;
    return { attachedTo: id === null ? (asked as readonly KindName[] | null) : await kindsOfFiles(db, sql`t.id = ${id}::uuid`) };
  }
  if (kind !== 'evidence') return {};
  const of = id === null ? sql`e.attachment is not null` : sql`e.id = ${id}::uuid`;
  const attachedTo = await kindsOfFiles(db, sql`t.id in (select e.attachment from ${tableOf('evidence')} as e where ${of})`);
  if (id !== null) return { attachedTo, through: await filledReferences(db, id) };
  const asked = where as Query<'evidence'>['where'];
  const claims = CLAIMS.filter((claim) => asked?.[claim]?.every((wanted) => wanted !== null));
  return { attachedTo, through: claims.length > 0 ? [...claims, ...TARGETS] : null };
}

const CLAIMS = Object.values(CLAIM_FIELDS);
const TARGETS = Object.values(SORT_FIELDS);
const REFERENCES = [...CLAIMS, ...TARGETS];

/** Which references of evidence are filled in: they are fixed. */
async function filledReferences(db: Connection, id: string): Promise<string[]> {
  const each = REFERENCES.map((field) => sql`case when ${column(field)} is not null then ${field}::text end`);
  const { rows } = await sql<{ filled: string[] }>`
    select array_remove(array[${sql.join(each)}], null) as filled from ${tableOf('evidence')} as t where t.id = ${id}::uuid`.execute(db);
  return rows.flatMap(({ filled }) => filled);
}

/** To what kinds of things files are attached. */
async function kindsOfFiles(db: Connection, where: ReturnType<typeof sql>): Promise<KindName[]> {
  const { rows } = await sql<{ of: KindName }>`select distinct t.of from ${tableOf('attachment')} as t where ${where}`.execute(db);
  return rows.map(({ of }) => of);
}
