import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** An open register. One per process; every repository is handed its `db`. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** `embedded`: a server of our own in the data folder; `server`: that of `DATABASE_URL`; `memory`: tests only. */
  readonly kind: 'embedded' | 'server' | 'memory';
  /** As PostgreSQL says it: `18.4`. */
  readonly version: string;
  /**
   * Runs SQL that a library brings (jobs). Without values it may hold several statements.
   *
   * @returns the rows of the statement; of several statements, those of the last
   */
  execute(text: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** Gives every connection back; the last process that leaves an embedded server stops it. */
  close(): Promise<void>;
}

/** Where the register is. */
export interface DatabaseOptions {
  /** `DATABASE_URL`; null for the embedded server. */
  databaseUrl: string | null;
  /** The folder of this world's embedded server: `<worldFolder>/register`. Made when it is not there. */
  folder: string;
  /** Folder of numbered migrations; the project's own when not given. */
  migrations?: string;
  /** Only those up to this number, for who fills it with an older copy first; all when not given. */
  upTo?: number;
}
