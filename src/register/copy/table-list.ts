import { sql } from 'kysely';
import type { Connection } from '../things.ts';

/** A table as a copy has it. */
export interface CopiedTable {
  /** `intervention`, `auth.person`. */
  name: string;
  schema: string;
  table: string;
  /** Columns that hold what was written; those that the database works out itself are left out. */
  columns: string[];
  /** The columns that name a row, in which order the rows come; texts are put in the order of their bytes. */
  key: { column: string; isText: boolean }[];
  /** Tables that must be filled before this one. */
  after: string[];
}

/**
 * Of no use elsewhere: who is signed in, how often somebody tried, what waits until somebody signs in again, and the steps that
 * every database takes itself.
 */
export const LEFT_OUT: readonly string[] = ['auth.session', 'auth.attempt', 'auth.kept_form', 'migration'];

interface Found {
  schema: string;
  table: string;
  columns: string[];
  key: { column: string; isText: boolean }[];
  after: string[];
}

/**
 * Every table of the register and of the accounts, those that others rest on first. Asked of the database, so that a
 * table that a migration brings is never forgotten.
 */
export async function copiedTables(db: Connection): Promise<CopiedTable[]> {
  const { rows } = await sql<Found>`
    select n.nspname as schema, c.relname as table,
      (select json_agg(a.attname order by a.attnum) from pg_attribute as a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select json_agg(json_build_object('column', a.attname, 'isText', a.atttypid = 'text'::regtype) order by k.place)
        from pg_index as i, unnest(i.indkey) with ordinality as k (number, place)
        join pg_attribute as a on a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid) as key,
      coalesce((select json_agg(distinct (case when m.nspname = 'public' then '' else m.nspname || '.' end) || o.relname)
        from pg_constraint as f join pg_class as o on o.oid = f.confrelid join pg_namespace as m on m.oid = o.relnamespace
        where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid and not f.condeferrable), '[]') as after
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'auth')
    order by (n.nspname || '.' || c.relname) collate "C"`.execute(db);
  const tables = rows.map((row) => ({ ...row, name: row.schema === 'public' ? row.table : `${row.schema}.${row.table}` }));
  return inOrder(tables.filter(({ name }) => !LEFT_OUT.includes(name)));
}

function inOrder(tables: readonly CopiedTable[]): CopiedTable[] {
  const done: CopiedTable[] = [];
  const isDone = (name: string): boolean => done.some((table) => table.name === name);
  while (done.length < tables.length) {
    const next = tables.find(({ name, after }) => !isDone(name) && after.every(isDone));
    if (!next) throw new Error('Cannot put the tables in an order: they rest on each other in a circle');
    done.push(next);
  }
  return done;
}
