import { DuckDBInstance } from '@duckdb/node-api';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, fault } from '#base/fault';
import type { Clock } from '#base/clock';
import type { StoreFolder } from './folder.ts';

/** Who imports into a folder, since when. */
export interface LockHolder {
  pid: number;
  startedAt: string;
}

/** Folders that this process itself is importing into: the system's lock does not hold against oneself. */
const held = new Set<string>();

/**
 * Takes the folder for writing. One import at a time: a second one waits `waitMs` and is then refused.
 * The lock is the operating system's (on the file `lock.duckdb`), so the lock of a process that was
 * killed is free at once; the file `lock` only says who holds it.
 *
 * @throws Fault `import-busy` with the holder and since when.
 * @returns how to give the lock back.
 */
export async function takeLock(folder: StoreFolder, clock: Clock, waitMs: number): Promise<() => Promise<void>> {
  await mkdir(folder.root, { recursive: true });
  for (let waited = 0; ; waited += 100) {
    const free = !held.has(folder.root);
    if (free) {
      held.add(folder.root);
      const instance = await lockFor(folder, clock).catch((error: unknown) => {
        held.delete(folder.root);
        throw error;
      });
      if (instance) {
        return async () => {
          await rm(folder.lock, { force: true });
          held.delete(folder.root);
          instance.closeSync();
        };
      }
      held.delete(folder.root);
    }
    if (waited >= waitMs) {
      const holder = await lockHolder(folder);
      throw fault(
        'import-busy',
        { pid: holder?.pid ?? null, since: holder?.startedAt ?? null, waited: Math.round(waitMs / 1000) },
        { exitCode: EXIT.systemFailed },
      );
    }
    await sleep(100);
  }
}

/** Takes the system's lock and says so in the lock file; null when another process has it. */
async function lockFor(folder: StoreFolder, clock: Clock): Promise<DuckDBInstance | null> {
  const instance = await tryLock(folder);
  if (!instance) return null;
  try {
    const holder: LockHolder = { pid: process.pid, startedAt: clock.now().toISOString() };
    await writeFile(folder.lock, JSON.stringify(holder));
    return instance;
  } catch (error) {
    instance.closeSync();
    throw error;
  }
}

/** @returns null when another process holds the lock. */
async function tryLock(folder: StoreFolder): Promise<DuckDBInstance | null> {
  try {
    return await DuckDBInstance.create(folder.lockFile, { threads: '1' });
  } catch (error) {
    if (/lock/i.test(String(error)) && /conflict|could not set/i.test(String(error))) return null;
    throw error;
  }
}

/** What the lock file says; null when there is none, or it is being written. */
export async function lockHolder(folder: StoreFolder): Promise<LockHolder | null> {
  try {
    return JSON.parse(await readFile(folder.lock, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

/** Whether an import is running now, in this or another process. */
export async function isLocked(folder: StoreFolder): Promise<boolean> {
  if (held.has(folder.root)) return true;
  const instance = await tryLock(folder);
  instance?.closeSync();
  return instance === null;
}
