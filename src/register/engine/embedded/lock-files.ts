import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { link, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SOCKET_PORT, type Place } from './place.ts';

/** Whether a process with this number runs, be it another user's. */
export function processLives(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The process of the server that runs on this data folder; null when none does.
 *
 * PostgreSQL itself writes that number down and looks only whether such a process lives. After a crash it may
 * be another's: in a container, where numbers are small and start anew, it often is.
 */
export function runningServer(place: Place): number | null {
  const pid = pidIn(readOrNull(pidFile(place)));
  return pid !== null && processLives(pid) && worksIn(pid, place.cluster) ? pid : null;
}

/** A server makes its data folder its working folder; only Linux lets one look. */
function worksIn(pid: number, folder: string): boolean {
  if (!existsSync('/proc/self/cwd')) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch (error) {
    // Not allowed to look: another user's process. Ended, or ended and not yet buried: no server.
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/**
 * Takes away the lock files of a server that ended without doing so itself, as PostgreSQL will not start when
 * their number is that of a living process. Two processes may do this at once while a third starts the
 * server: a file is moved aside first and put back when it turns out to be a newer one. Should a server start
 * just then, PostgreSQL's second lock, on its shared memory, still refuses two on one folder.
 */
export async function clearStaleLocks(place: Place): Promise<void> {
  for (const file of [pidFile(place), socketLock(place)]) {
    const seen = readOrNull(file);
    if (seen === null || runningServer(place) !== null) continue;
    const aside = `${file}.stale-${process.pid}`;
    try {
      await rename(file, aside);
    } catch {
      continue;
    }
    const moved = await readFile(aside, 'utf8');
    if (moved !== seen) await link(aside, file).catch(() => undefined);
    await rm(aside, { force: true });
  }
}

function pidFile(place: Place): string {
  return join(place.cluster, 'postmaster.pid');
}

function socketLock(place: Place): string {
  return join(place.socketFolder, `.s.PGSQL.${SOCKET_PORT}.lock`);
}

/** A number on the first line; a negative one is a server without connections, as while a database is made. */
function pidIn(text: string | null): number | null {
  const pid = Math.abs(Number.parseInt(text ?? '', 10));
  return pid > 0 ? pid : null;
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
