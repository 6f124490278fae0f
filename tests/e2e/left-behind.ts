import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workshop } from '#app/workshop';

/** Every row of every table, as text. */
export async function everythingIn(execute: Workshop['execute']): Promise<string> {
  const { rows } = await execute(`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`);
  const tables = await Promise.all(rows.map(({ name }) => execute(`select string_agg(t::text, '|') as said from ${String(name)} as t`)));
  return tables.map((table) => String(table.rows[0]?.said)).join('\n');
}

/** Files of the site in which words are, but for those of PostgreSQL itself, which keeps pages until it needs their place. */
export function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/register'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(words));
}
