import { join } from 'node:path';
import { MIGRATIONS_FOLDER } from '#register/engine/migration-files';
import { registerContract } from '#register/test-contract';
import type { Opened } from '#register/test-stage';
import { EMPTY_TABLES } from '#register/testing/open-test-database';
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
    reset: async () => void (await database.execute(EMPTY_TABLES)),
    close: async () => {
      await database.close();
      remove();
    },
  };
}
