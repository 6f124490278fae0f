import { sql, type Kysely } from 'kysely';
import type { Applied } from '../engine/migrate.ts';
import type { Connection } from '../things.ts';
import { copiedTables, type CopiedTable } from './table-list.ts';

/** So many rows of a table, each a line of JSON as the database spells it. */
export interface TablePart {
  table: string;
  rows: number;
  /** Lines, each with `\n` at its end. */
  text: string;
}

/** Small enough to hold in memory whatever people wrote. */
const ROWS_AT_ONCE = 5000;

/**
 * Hands out everything that the register holds, as it was at one moment, while others go on writing. Equal content
 * gives equal bytes on every server.
 *
 * @returns the steps that its tables have had
 */
export async function copyOut<Tables>(opened: Kysely<Tables>, take: (part: TablePart) => Promise<void>): Promise<Applied[]> {
  const db = opened as unknown as Connection;
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (within) => {
      await withoutHaste(within);
      for (const table of await copiedTables(within)) await copyTable(within, table, take);
      const { rows } = await sql<Applied>`select number, name, checksum from migration order by number`.execute(within);
      return rows;
    });
}

/** A copy takes the time that it takes, and waits for a disk between two questions. */
export async function withoutHaste(within: Connection): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(within);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(within);
}

async function copyTable(db: Connection, table: CopiedTable, take: (part: TablePart) => Promise<void>): Promise<void> {
  const order = table.key.map(({ column, isText }) => (isText ? sql`t.${sql.id(column)} collate "C"` : sql`t.${sql.id(column)}`));
  const columns = sql.join(table.columns.map((column) => sql`t.${sql.id(column)}`));
  await sql`declare copied no scroll cursor for
    select row_to_json(r)::text as line from (
      select ${columns} from ${sql.id(table.schema, table.table)} as t order by ${sql.join(order)}
    ) as r`.execute(db);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from copied`.execute(db);
    if (rows.length > 0) await take({ table: table.name, rows: rows.length, text: rows.map(({ line }) => `${line}\n`).join('') });
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql`close copied`.execute(db);
}
