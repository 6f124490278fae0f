import { sql, type Kysely } from 'kysely';

/** Which of these files (by sha256) an attachment names, withdrawn or not: what was withdrawn can be put back. */
export async function namedFiles<Tables>(db: Kysely<Tables>, files: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: string }>`select distinct sha256 from attachment where sha256 = any(${files}::text[])`.execute(db);
  return new Set(rows.map(({ sha256 }) => sha256));
}
