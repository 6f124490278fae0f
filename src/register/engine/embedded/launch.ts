import { chownSync, closeSync, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, fault } from '#base/fault';
import type { Binaries } from './binaries.ts';
import { runningServer } from './lock-files.ts';
import { SOCKET_PORT, type Place } from './place.ts';
import type { RunAs } from './run-as.ts';
import { spawnAs } from './spawn.ts';

const PAUSE_MS = 10;
const LONGEST_LOG = 5_000_000;

/** Another process was a moment earlier, or a crashed server's last sessions are still ending: look again. */
const TRY_AGAIN = /lock file ".*" (?:already exists|is empty)|shared memory block .* still in use|is already in use/;

/**
 * Starts the server of a place. Two processes may do this at once: PostgreSQL lets one through.
 *
 * @returns when it has taken its folder, or when it turned out that another runs or must end first
 * @throws Fault `register-not-started` with what PostgreSQL said, `register-socket-folder`
 */
export async function launch(place: Place, { postgres }: Binaries, who: RunAs): Promise<void> {
  prepareSocketFolder(place, who);
  const log = openLog(place, who);
  const before = fstatSync(log).size;
  let child: ChildProcess;
  try {
    child = spawnAs(who, postgres, serverWords(place), { stdio: ['ignore', log, log], detached: true });
  } finally {
    closeSync(log);
  }
  const ended = await untilRunning(child, place);
  if (ended === null) return;
  const said = ended === '' ? readFileSync(place.logFile).subarray(before).toString() : ended;
  if (TRY_AGAIN.test(said)) await sleep(5 * PAUSE_MS);
  else throw fault('register-not-started', { folder: place.folder, reason: reasonIn(said) }, { exitCode: EXIT.systemFailed });
}

/** @returns null once a server has the folder; when this one ended before: why it could not run, or empty, and then the log says it */
async function untilRunning(child: ChildProcess, place: Place): Promise<string | null> {
  let ended: string | null = null;
  child.on('error', (error) => {
    ended = error.message;
  });
  child.on('exit', () => {
    ended ??= '';
  });
  child.unref();
  while (ended === null && runningServer(place) === null) await sleep(PAUSE_MS);
  return ended;
}

/**
 * What the server is told at each start, so that nothing in its folder needs mending when it changes here.
 * It listens on its socket only. Every commit waits for the disk. Its log holds no query and no data:
 * what a constraint refuses may be about a person.
 */
function serverWords(place: Place): string[] {
  const settings = {
    listen_addresses: '',
    port: SOCKET_PORT,
    unix_socket_directories: place.socketFolder,
    unix_socket_permissions: '0700',
    max_connections: 100,
    shared_buffers: '256MB',
    max_wal_size: '256MB',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    logging_collector: 'off',
  };
  return ['-D', place.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * Beside the data the folder is there already. Elsewhere, among the temporary files, somebody else may have
 * put one of that name: then it is not used.
 */
function prepareSocketFolder({ socketFolder }: Place, who: RunAs): void {
  if (!existsSync(socketFolder)) {
    mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
    if (who.user) chownSync(socketFolder, who.user.uid, who.user.gid);
  }
  const { uid, mode, isDirectory } = folderAt(socketFolder);
  const wanted = who.user?.uid ?? process.getuid?.() ?? uid;
  if (!isDirectory || uid !== wanted || (mode & 0o077) !== 0) {
    throw fault('register-socket-folder', { folder: socketFolder }, { exitCode: EXIT.systemFailed });
  }
}

function folderAt(path: string): { uid: number; mode: number; isDirectory: boolean } {
  const found = lstatSync(path);
  return { uid: found.uid, mode: found.mode, isDirectory: found.isDirectory() };
}

function openLog({ logFile }: Place, who: RunAs): number {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  if (who.user) chownSync(logFile, who.user.uid, who.user.gid);
  return log;
}

function reasonIn(said: string): string {
  const lines = said.trim().split('\n');
  const line = lines.find((one) => /\b(FATAL|PANIC):/.test(one)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?\b(FATAL|PANIC): +/, '').slice(0, 300);
}
