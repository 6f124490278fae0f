import type { FileHandle } from 'node:fs/promises';
import { rename } from 'node:fs/promises';
import type { Clock } from '#base/clock';
import { Fault, fault } from '#base/fault';
import { copyIn } from '#register/copy/copy-in';
import { compare, newestOf } from '#register/engine/migrate';
import { MIGRATIONS_FOLDER, readMigrations } from '#register/engine/migration-files';
import { openDatabase, registerFolder } from '#register/engine/open-database';
import type { Settings } from '../settings/settings.ts';
import type { CheckedBackup } from './check-backup.ts';
import { eraseByList } from './erase-by-list.ts';
import { readErasedList } from './erased-list.ts';
import type { BackupManifest } from './manifest.ts';
import { tarContent } from './tar.ts';

/** @throws Fault `backup-newer` for tables that this Peil does not know; `migration-changed` for other ones */
export async function checkMigrations({ migrations }: BackupManifest, file: string): Promise<void> {
  const known = await readMigrations(MIGRATIONS_FOLDER);
  if (newestOf(migrations) > newestOf(known)) throw fault('backup-newer', { file });
  const issues = compare(migrations, known);
  if (issues.length > 0) throw new Fault(issues);
}

/**
 * Fills the register of a copy: in the folder beside the world's place, or on the server of the settings. First with
 * the tables as they were when it was made, which are then brought forward. What was erased since, as far as the list beside
 * the world's folder tells, is erased in it again; when this stops before that, opening the register does it.
 *
 * @param moveToPlace moves the folder to the world's place: before what went to a server counts, after a server of our
 * own was stopped
 * @returns how many texts and accounts were erased again
 * @throws Fault `erased-list-broken`
 */
export async function restoreRegister({
  settings,
  folder,
  manifest,
  parts,
  handle,
  moveToPlace,
  clock,
}: CheckedBackup & {
  settings: Settings;
  folder: string;
  handle: FileHandle;
  moveToPlace: () => Promise<void>;
  clock: Clock;
}): Promise<number> {
  const { databaseUrl, worldFolder } = settings;
  const list = await readErasedList(settings);
  if (manifest.migrations.length === 0) {
    await moveToPlace();
    return 0;
  }
  const place = { databaseUrl, folder: registerFolder(folder) };
  const rows = tableParts(handle, parts);
  const database = await openDatabase({ ...place, upTo: newestOf(manifest.migrations) });
  let moved = false;
  try {
    await copyIn(database.db, rows, async () => {
      if (databaseUrl === null) return;
      await moveToPlace();
      moved = true;
    });
  } catch (error) {
    // It did not count after all: back beside its place, where it is cleared away.
    if (moved) await rename(worldFolder, folder);
    throw error;
  } finally {
    await database.close();
  }
  const forward = await openDatabase(place);
  const erased = await eraseByList(forward.db, { list, clock, worldFolder: databaseUrl === null ? folder : worldFolder }).finally(() =>
    forward.close(),
  );
  if (databaseUrl === null) await moveToPlace();
  return erased;
}

async function* tableParts(handle: FileHandle, parts: CheckedBackup['parts']): AsyncGenerator<{ table: string; text: string }> {
  for (const { part, entry } of parts) {
    if (part.table === undefined) continue;
    const chunks: Uint8Array[] = [];
    for await (const chunk of tarContent(handle, entry)) chunks.push(chunk);
    yield { table: part.table, text: Buffer.concat(chunks).toString('utf8') };
  }
}
