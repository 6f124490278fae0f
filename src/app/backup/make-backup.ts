import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Clock } from '#base/clock';
import { EXIT, Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { copyOut } from '#register/copy/copy-out';
import { openDatabase, registerFolder } from '#register/engine/open-database';
import type { Settings } from '../settings/settings.ts';
import { ATTACHMENT_TABLE, fileWarnings } from './attached-files.ts';
import { BACKUP_FORM, MANIFEST, type BackupManifest, type BackupPart } from './manifest.ts';
import { eraseByList } from './erase-by-list.ts';
import { erasedIn } from './erased-in.ts';
import { keepErasedList, readErasedList } from './erased-list.ts';
import { secretName } from './secret-name.ts';
import { addToTar, endTar, readRange } from './tar.ts';
import { WORLD_PART, worldFiles } from './world-files.ts';

/** Parts get a number of this many digits, so that they stand in their order. */
const DIGITS = 6;

export interface MadeBackup {
  manifest: BackupManifest;
  bytes: number;
  /** Files of attachments that are not in it as they were, each by its name. */
  warnings: Issue[];
}

/**
 * Writes everything of a world that can't be made again into one file: the register as it was at one moment, with the
 * accounts, and the world's own files. The site may go on meanwhile. The file appears when it is whole, and only its
 * owner may read it.
 *
 * @throws Fault `backup-nothing`, `backup-exists`, `backup-not-written`, `backup-changed-meanwhile`, or what stands in
 * the way of opening the register; then there is no file
 */
export async function makeBackup(settings: Settings, clock: Clock, file: string): Promise<MadeBackup> {
  if (!existsSync(settings.worldFolder)) throw fault('backup-nothing', { folder: settings.worldFolder });
  if (existsSync(file)) throw fault('backup-exists', { file });
  const writing = join(dirname(file), `.tmp-${basename(file)}-${process.pid}`);
  try {
    const handle = await open(writing, 'wx', 0o600);
    try {
      const { manifest, warnings } = await write(handle, settings, clock);
      await handle.sync();
      const { size } = await handle.stat();
      await rename(writing, file);
      return { manifest, bytes: size, warnings };
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(writing, { force: true });
    throw asFault(error, file);
  }
}

async function write(handle: FileHandle, settings: Settings, clock: Clock): Promise<Omit<MadeBackup, 'bytes'>> {
  const madeAt = clock.now().toISOString();
  const parts: BackupPart[] = [];
  const attachments: Buffer[] = [];
  const add = async (name: string, content: Buffer, more: Partial<BackupPart> = {}): Promise<void> => {
    if (more.table === ATTACHMENT_TABLE) attachments.push(content);
    await addToTar(handle, name, content.length, once(content));
    parts.push({ name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), ...more });
  };
  const migrations = await addRegister(settings, clock, add);
  for (const path of await worldFiles(settings.worldFolder)) {
    parts.push(await addFile(handle, `${WORLD_PART}${path}`, join(settings.worldFolder, path)));
  }
  const { version } = JSON.parse(await readFile(join(settings.root, 'package.json'), 'utf8')) as { version: string };
  const secret = migrations.length === 0 ? null : await secretName(settings);
  const manifest: BackupManifest = { form: BACKUP_FORM, world: settings.world, madeAt, peil: version, migrations, secret, parts };
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  await addToTar(handle, MANIFEST, text.length, once(text));
  await endTar(handle);
  return { manifest, warnings: fileWarnings(Buffer.concat(attachments).toString('utf8'), parts) };
}

async function addRegister(
  settings: Settings,
  clock: Clock,
  add: (name: string, content: Buffer, more: Partial<BackupPart>) => Promise<void>,
): Promise<BackupManifest['migrations']> {
  const folder = registerFolder(settings.worldFolder);
  // A copy of figures only must not begin a database.
  if (settings.databaseUrl === null && !existsSync(folder)) return [];
  const database = await openDatabase({ databaseUrl: settings.databaseUrl, folder });
  try {
    await eraseByList(database.db, { list: await readErasedList(settings), clock, worldFolder: settings.worldFolder });
    await keepErasedList(settings, await erasedIn(database.db, clock));
    let number = 0;
    return await copyOut(database.db, async ({ table, rows, text }) => {
      number += 1;
      const name = `register/${String(number).padStart(DIGITS, '0')}-${table}.ndjson`;
      await add(name, Buffer.from(text), { table, rows });
    });
  } finally {
    await database.close();
  }
}

/** A file as it is now: what is added to a log meanwhile is for the next copy. */
async function addFile(handle: FileHandle, name: string, path: string): Promise<BackupPart> {
  const source = await open(path, 'r');
  try {
    const { size: bytes } = await source.stat();
    const hash = createHash('sha256');
    const content = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of readRange(source, 0, bytes)) {
        hash.update(chunk);
        yield chunk;
      }
    };
    await addToTar(handle, name, bytes, content());
    return { name, bytes, sha256: hash.digest('hex') };
  } finally {
    await source.close();
  }
}

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  if (content.length > 0) yield content;
}

function asFault(error: unknown, file: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (error instanceof Fault || code === undefined || path === undefined) {
    return code === 'ENOSPC' ? fault('disk-full', { folder: dirname(file) }, { exitCode: EXIT.systemFailed, cause: error }) : error;
  }
  if (code === 'ENOENT' && !basename(path).startsWith('.tmp-')) return fault('backup-changed-meanwhile', { file: path }, { cause: error });
  return fault('backup-not-written', { file, reason: code }, { exitCode: EXIT.systemFailed, cause: error });
}
