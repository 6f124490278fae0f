import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { BACKUP_FORM, backupManifestSchema, MANIFEST, type BackupManifest, type BackupPart } from './manifest.ts';
import { tarContent, tarEntries, type TarEntry } from './tar.ts';
import { isKept, WORLD_PART } from './world-files.ts';

/** A copy of which every byte was looked at. */
export interface CheckedBackup {
  manifest: BackupManifest;
  parts: { part: BackupPart; entry: TarEntry }[];
}

/**
 * Reads a copy whole and holds it against what it says of itself; nothing is written.
 *
 * @throws Fault `backup-no-backup`, `backup-newer`, or with every part that is not as it was written: `backup-damaged`
 */
export async function checkBackup(handle: FileHandle, file: string): Promise<CheckedBackup> {
  const entries = await tarEntries(handle, file);
  const manifest = await readManifest(handle, entries, file);
  const found = new Map(entries.slice(0, -1).map((entry) => [entry.name, entry]));
  const issues: Issue[] = [];
  const parts: CheckedBackup['parts'] = [];
  const damaged = (where: string): void => void issues.push({ code: 'backup-damaged', level: 'error', params: { file, where } });
  for (const part of manifest.parts) {
    const entry = found.get(part.name);
    found.delete(part.name);
    if (!entry || !mayBe(part) || !(await isWhole(handle, entry, part))) damaged(part.name);
    else parts.push({ part, entry });
  }
  for (const name of found.keys()) damaged(name);
  if (issues.length > 0) throw new Fault(issues);
  return { manifest, parts };
}

async function readManifest(handle: FileHandle, entries: readonly TarEntry[], file: string): Promise<BackupManifest> {
  const last = entries.at(-1);
  if (last?.name !== MANIFEST) throw fault('backup-no-backup', { file });
  const chunks: Uint8Array[] = [];
  for await (const chunk of tarContent(handle, last)) chunks.push(chunk);
  let content: unknown;
  try {
    content = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (cause) {
    throw fault('backup-damaged', { file, where: MANIFEST }, { cause });
  }
  const { form } = Object(content) as { form?: unknown };
  if (typeof form === 'number' && form > BACKUP_FORM) throw fault('backup-newer', { file });
  const read = backupManifestSchema.safeParse(content);
  if (!read.success) throw fault('backup-damaged', { file, where: MANIFEST }, { cause: read.error });
  return read.data;
}

/** Rows of a table, or a file of a world at a place where it may stand. */
function mayBe({ name, table }: BackupPart): boolean {
  return table === undefined ? name.startsWith(WORLD_PART) && isKept(name.slice(WORLD_PART.length)) : name.startsWith('register/');
}

async function isWhole(handle: FileHandle, entry: TarEntry, part: BackupPart): Promise<boolean> {
  if (entry.bytes !== part.bytes) return false;
  const hash = createHash('sha256');
  let lines = 0;
  for await (const chunk of tarContent(handle, entry)) {
    hash.update(chunk);
    if (part.table !== undefined) for (const byte of chunk) if (byte === 0x0a) lines += 1;
  }
  return hash.digest('hex') === part.sha256 && (part.table === undefined || lines === part.rows);
}
