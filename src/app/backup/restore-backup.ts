import { mkdir, open, readdir, rename, rm, rmdir, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '#base/clock';
import { EXIT, Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { ensureStore } from '#observations/importer';
import { syncFolder, syncPath } from '#observations/files/durable';
import { loadContent } from '../content/content.ts';
import type { Settings } from '../settings/settings.ts';
import { ATTACHMENT_TABLE, fileWarnings } from './attached-files.ts';
import { checkBackup, type CheckedBackup } from './check-backup.ts';
import { rowsOf, type BackupManifest } from './manifest.ts';
import { checkMigrations, restoreRegister } from './restore-register.ts';
import { secretName } from './secret-name.ts';
import { tarContent } from './tar.ts';
import { WORLD_PART } from './world-files.ts';

export interface Restored {
  manifest: BackupManifest;
  /** What its administrator must know. */
  warnings: Issue[];
}

/**
 * Puts a copy back into a world that is still empty. Everything is checked first; then the world is made whole beside
 * its place, figures and all, and moved there in one step. After a fault nothing was put back.
 *
 * @throws Fault `backup-not-found`, `backup-*` for what is wrong with the file, `erased-list-broken`, `restore-not-empty`,
 * `restore-register-not-empty`, `disk-full`, or what stands in the way of opening the register
 */
export async function restoreBackup(settings: Settings, clock: Clock, file: string): Promise<Restored> {
  await refuseFilled(settings.worldFolder);
  const handle = await open(file, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw fault('backup-not-found', { file, reason: cause.code ?? '' }, { cause });
  });
  try {
    const checked = await checkBackup(handle, file);
    const { manifest } = checked;
    if (manifest.world !== settings.world) throw fault('backup-other-world', { file, world: manifest.world, given: settings.world });
    await checkMigrations(manifest, file);
    const erased = await putBack(settings, clock, handle, checked);
    return {
      manifest,
      warnings: [
        ...(await warningsOf(settings, manifest)),
        ...(erased === 0 ? [] : [{ code: 'restore-erased-again', level: 'warning' as const, params: { count: erased } }]),
        ...fileWarnings(await attachmentRows(handle, checked), manifest.parts),
      ],
    };
  } finally {
    await handle.close();
  }
}

async function putBack(settings: Settings, clock: Clock, handle: FileHandle, { manifest, parts }: CheckedBackup): Promise<number> {
  const { dataFolder, world, worldFolder, root } = settings;
  await mkdir(dataFolder, { recursive: true });
  const beside = `.restoring-${world}`;
  // What a process that was killed left behind; in it may be the names of people.
  for (const name of await readdir(dataFolder)) {
    if (name.startsWith(beside)) await rm(join(dataFolder, name), { recursive: true, force: true });
  }
  const folder = join(dataFolder, `${beside}-${process.pid}`);
  await mkdir(folder);
  try {
    for (const { part, entry } of parts) {
      if (part.table !== undefined) continue;
      await writeFileWhole(join(folder, part.name.slice(WORLD_PART.length)), tarContent(handle, entry));
    }
    const content = loadContent(root, world);
    await ensureStore({ folder, catalogue: content.catalogue, world: { ownAreas: content.world.ownAreas }, clock });
    const moveToPlace = async (): Promise<void> => {
      await rmdir(worldFolder).catch(() => undefined);
      await rename(folder, worldFolder);
      await syncPath(dataFolder);
    };
    return await restoreRegister({ clock, settings, folder, manifest, parts, handle, moveToPlace });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw asFault(error, settings);
  }
}

async function writeFileWhole(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) await target.write(chunk);
    await target.sync();
  } finally {
    await target.close();
  }
  await syncFolder(dirname(path));
}

async function refuseFilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0) throw fault('restore-not-empty', { folder });
}

async function attachmentRows(handle: FileHandle, { parts }: CheckedBackup): Promise<string> {
  const chunks: Uint8Array[] = [];
  for (const { part, entry } of parts) {
    if (part.table === ATTACHMENT_TABLE) for await (const chunk of tarContent(handle, entry)) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** People with a code of their telephone can't come in with another secret than it was kept with. */
async function warningsOf(settings: Settings, manifest: BackupManifest): Promise<Issue[]> {
  const codes = rowsOf(manifest)['auth.second_step'] ?? 0;
  if (codes === 0 || manifest.secret === (await secretName(settings))) return [];
  return [{ code: 'restore-other-secret', level: 'warning', params: { people: codes } }];
}

function asFault(error: unknown, { worldFolder, dataFolder }: Settings): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof Fault) return error;
  if (code === 'ENOTEMPTY' || code === 'EEXIST') return fault('restore-not-empty', { folder: worldFolder }, { cause: error });
  if (code === 'ENOSPC') return fault('disk-full', { folder: dataFolder }, { exitCode: EXIT.systemFailed, cause: error });
  return error;
}
