import { open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TEMPORARY } from './folder.ts';

/** Makes sure that what was written to a file or folder is on the disk and survives a power cut. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Syncs a folder's files and the folder itself. */
export async function syncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile()) await syncPath(join(folder, entry.name));
  }
  await syncPath(folder);
}

/** Moves a finished file or folder to its place: a reader sees the old state or the new, never a half. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncPath(dirname(to));
}

/** Keeps the names of unfinished files apart within this process. */
let counter = 0;

/** Writes a file beside its place, syncs it, and moves it there. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `${TEMPORARY}${basename(path)}-${process.pid}-${(counter += 1)}`);
  try {
    await writeFile(temporary, content);
    await syncPath(temporary);
    await moveDurably(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
