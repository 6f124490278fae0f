import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '#register/engine/database';
import { MIGRATIONS_FOLDER } from '#register/engine/migration-files';
import { registerContract } from '#register/test-contract';
import type { Opened } from '#register/test-stage';
import { SERVERS, testFolder, type TestServer } from './servers.ts';

/** The register's contract on real servers; on PGlite it runs beside the code. */
for (const server of SERVERS.filter(({ name }) => name.startsWith('embedded'))) {
  registerContract(server.name, () => opened(server));
}

async function opened(server: TestServer): Promise<Opened> {
  const { folder, remove } = testFolder();
  const database = await server.open({ folder: join(folder, 'register'), migrations: MIGRATIONS_FOLDER });
  return {
    db: database.db,
    reset: () => empty(database),
    close: async () => {
      await database.close();
      remove();
    },
  };
}

async function empty({ db }: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`.execute(db);
  await sql`truncate ${sql.raw(rows.map(({ name }) => name).join(', '))} restart identity cascade`.execute(db);
}
