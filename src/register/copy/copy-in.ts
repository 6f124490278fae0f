import { sql, type Kysely } from 'kysely';
import { Fault, fault } from '#base/fault';
import type { Connection } from '../things.ts';
import { withoutHaste } from './copy-out.ts';
import { copiedTables, LEFT_OUT, type CopiedTable } from './table-list.ts';

/**
 * Fills an empty register with what `copyOut` handed out, in one transaction: all or nothing.
 *
 * @param beforeCommit what must go well too for it to count
 * @throws Fault `restore-register-not-empty`, `backup-unknown-table`, `backup-rows-refused`
 */
export async function copyIn<Tables>(
  opened: Kysely<Tables>,
  parts: AsyncIterable<{ table: string; text: string }>,
  beforeCommit: () => Promise<void> = async () => undefined,
): Promise<void> {
  const db = opened as unknown as Connection;
  await db.transaction().execute(async (within) => {
    await withoutHaste(within);
    const tables = new Map((await copiedTables(within)).map((table) => [table.name, table]));
    for (const table of tables.values()) await refuseRows(within, table);
    for await (const { table, text } of parts) {
      // An older copy may have what is left out since.
      if (LEFT_OUT.includes(table)) continue;
      const known = tables.get(table);
      if (!known) throw fault('backup-unknown-table', { table });
      await orRefused(table, () => insert(within, known, text));
    }
    await orRefused('', () => sql`set constraints all immediate`.execute(within));
    for (const table of tables.values()) await countOn(within, table);
    await beforeCommit();
  });
}

async function refuseRows(db: Connection, { schema, table, name }: CopiedTable): Promise<void> {
  const { rows } = await sql<{ any: boolean }>`select exists (select 1 from ${sql.id(schema, table)}) as any`.execute(db);
  if (rows[0]!.any) throw fault('restore-register-not-empty', { table: name });
}

/** Rows as one JSON, which the database takes apart by its own types; `json` keeps every number as it was written. */
async function insert(db: Connection, { schema, table, columns }: CopiedTable, text: string): Promise<void> {
  const into = sql.id(schema, table);
  const names = sql.join(columns.map((column) => sql.id(column)));
  const rows = `[${text.trimEnd().split('\n').join(',')}]`;
  await sql`insert into ${into} (${names}) overriding system value
    select ${names} from json_populate_recordset(null::${into}, ${rows}::text::json)`.execute(db);
}

/** Numbers that the database gives out itself go on after the highest that is there. */
async function countOn(db: Connection, { schema, table, columns }: CopiedTable): Promise<void> {
  for (const column of columns) {
    const name = `${quoted(schema)}.${quoted(table)}`;
    const { rows } = await sql<{ sequence: string | null }>`select pg_get_serial_sequence(${name}, ${column}) as sequence`.execute(db);
    const sequence = rows[0]?.sequence;
    if (sequence) {
      await sql`select setval(${sequence}::regclass, max(${sql.id(column)})) from ${sql.id(schema, table)} having count(*) > 0`.execute(db);
    }
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function orRefused<T>(table: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw fault('backup-rows-refused', { table, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
