import type { Generated } from 'kysely';

/** One applied migration; written by `engine/migrate` only. */
export interface MigrationTable {
  number: number;
  name: string;
  /** sha256 of the file as it was applied. */
  checksum: string;
  applied_at: Generated<string>;
}

/**
 * Every table of the register, as rows come out of the engine's parsers: `bigint` is a number, `date` is
 * `YYYY-MM-DD`, `timestamptz` is an instant such as `2026-11-22T07:30:00.000Z`, `numeric` is text.
 */
export interface Tables {
  migration: MigrationTable;
}
