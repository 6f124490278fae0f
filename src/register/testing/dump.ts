import { sql, type Kysely } from 'kysely';

/** Everything that a database keeps, of every table of every schema, as text: for tests of what must be nowhere any more. */
export async function dump(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(db);
  const parts: string[] = [];
  for (const { schema, name } of rows) {
    const { rows: lines } = await sql<{ line: string }>`select t::text as line from ${sql.id(schema, name)} as t`.execute(db);
    parts.push(...lines.map(({ line }) => line));
  }
  return parts.join('\n');
}
