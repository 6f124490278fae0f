import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 as sha256Of } from '#base/checksum';
import type { Clock } from '#base/clock';
import { fault } from '#base/fault';
import { moveDurably, syncPath } from '#observations/files/durable';

/** Files of people, each by the sha256 of its bytes: the same bytes are kept once, however often they are attached. */
export interface FileStore {
  /** Keeps bytes for good before it returns; who writes of them in the register does so afterwards. */
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  isThere(sha256: string): Promise<boolean>;
  /** @throws Fault `file-lost` when it is not there, `file-changed` when its bytes are not what they were */
  read(sha256: string): Promise<Uint8Array>;
  /**
   * Throws away what no attachment names for a day: a file whose attachment was never written, and what a process that
   * was killed left half.
   *
   * @param named tells which of these files the register names
   * @returns how many were thrown away
   */
  sweep(named: Named): Promise<number>;
  /** Throws away the bytes of an attachment that was erased, now, unless another attachment names them. */
  discard(sha256: string, named: Named): Promise<void>;
}

/** Which of these files an attachment names. */
type Named = (files: readonly string[]) => Promise<ReadonlySet<string>>;

export const FILES_FOLDER = 'files';
/** Backups leave out what begins so, too. */
const TEMPORARY = '.tmp-';
const DAY_MS = 24 * 3_600_000;
const NAME = /^[0-9a-f]{64}$/;

let counter = 0;

/** The files of a world, in a folder of their own; the folder is made when there is something to keep. */
export function openFileStore(worldFolder: string, clock: Clock): FileStore {
  const folder = join(worldFolder, FILES_FOLDER);
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

  return {
    async put(sha256, bytes) {
      const path = pathOf(sha256);
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== undefined) await syncPath(dirname(dirname(path)));
      const writing = join(dirname(path), `${TEMPORARY}${sha256}-${process.pid}-${(counter += 1)}`);
      try {
        await writeWhole(writing, bytes);
        // Also over the same bytes: so they are new, and a sweep that looks at them now leaves them.
        await moveDurably(writing, path);
      } catch (error) {
        await rm(writing, { force: true });
        throw error;
      }
    },

    async isThere(sha256) {
      return (await stat(pathOf(sha256)).catch(nothingThere)) !== null;
    },

    async read(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch((cause: NodeJS.ErrnoException) => {
        throw cause.code === 'ENOENT' ? fault('file-lost', { sha256 }, { cause }) : cause;
      });
      if (sha256Of(bytes) !== sha256) throw fault('file-changed', { sha256 });
      return bytes;
    },

    async sweep(named) {
      const old = (await filesIn(folder)).filter(({ stillSince }) => clock.now().getTime() - stillSince > DAY_MS);
      const kept = await named(old.map(({ name }) => name).filter((name) => NAME.test(name)));
      let swept = 0;
      for (const file of old) if (!kept.has(file.name) && (await throwAway(file))) swept += 1;
      return swept;
    },

    async discard(sha256, named) {
      // What is named stays where it is, also when this process is killed halfway.
      if ((await named([sha256])).has(sha256)) return;
      const path = pathOf(sha256);
      const aside = asideOf(path);
      // Aside, then asked again: who attaches the same bytes at this moment finds them gone and puts them again.
      const isThere = await rename(path, aside).then(() => true, nothingThere);
      if (isThere === null) return;
      if ((await named([sha256])).has(sha256)) await moveDurably(aside, path);
      else {
        await rm(aside);
        await syncPath(dirname(path));
      }
    },
  };

  function asideOf(path: string): string {
    return `${join(dirname(path), TEMPORARY)}aside-${process.pid}-${(counter += 1)}`;
  }

  /** Set aside first: who puts the same bytes at this moment puts them beside it, or made them new just before. */
  async function throwAway({ path, changedAt }: FoundFile): Promise<boolean> {
    const aside = asideOf(path);
    const isMine = await rename(path, aside).then(() => true, nothingThere);
    if (isMine === null) return false;
    if ((await stat(aside)).mtimeMs !== changedAt) {
      await rename(aside, path);
      return false;
    }
    await rm(aside);
    return true;
  }
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

interface FoundFile {
  path: string;
  name: string;
  changedAt: number;
  /** Since when nobody touched it. A file that was just set aside is as old as ever, but it has its name since a moment. */
  stillSince: number;
}

async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      // What was put in its place or thrown away meanwhile is not there any more.
      const there = await stat(path).catch(nothingThere);
      if (there === null) return null;
      return { path, name, changedAt: there.mtimeMs, stillSince: name.startsWith(TEMPORARY) ? there.ctimeMs : there.mtimeMs };
    });
  return (await Promise.all(found)).filter((file) => file !== null);
}
