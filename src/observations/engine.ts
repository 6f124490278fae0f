import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** Settings under which every DuckDB of Peil runs: nothing is ever fetched from a network. */
const OFFLINE = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
};

/**
 * Opens DuckDB in memory; files are attached to it. `temporary` is where it may spill when memory is short.
 */
export async function openEngine(options: { memory: string; temporary?: string; threads?: number }): Promise<DuckDBInstance> {
  return DuckDBInstance.create(':memory:', {
    ...OFFLINE,
    memory_limit: options.memory,
    ...(options.temporary ? { temp_directory: options.temporary } : { temp_directory: '' }),
    ...(options.threads ? { threads: String(options.threads) } : {}),
  });
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Runs statements one after another. */
export async function runAll(connection: DuckDBConnection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await connection.run(statement);
}
