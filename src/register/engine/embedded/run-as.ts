import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { EXIT, fault } from '#base/fault';

/** As whom the server runs: PostgreSQL refuses to run as root, and many containers have nobody else. */
export interface RunAs {
  /** Put before the program's own words. */
  prefix: readonly string[];
  /** The user to become; null for staying who we are. */
  user: { uid: number; gid: number } | null;
}

const PLAIN: RunAs = { prefix: [], user: null };

/** A user namespace in which we are nobody: our files stay ours, and no rights are needed outside it. */
export const UNSHARED: RunAs = { prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'], user: null };

/** The user that every Linux has for what must own nothing. */
export const NOBODY: RunAs = { prefix: [], user: { uid: 65_534, gid: 65_534 } };

/**
 * Chooses as whom the server of a folder runs. Not root: as ourselves. Root: as the owner of the folder, and
 * when that is root itself, in a namespace of its own, or where the system forbids those, as nobody.
 */
export function chooseRunAs(folder: string): RunAs {
  if (process.getuid?.() !== 0) return PLAIN;
  const owner = ownerOf(folder);
  if (owner && owner.uid !== 0) return { prefix: [], user: owner };
  return canUnshare() ? UNSHARED : NOBODY;
}

function ownerOf(folder: string): { uid: number; gid: number } | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? { uid: found.uid, gid: found.gid } : null;
}

let unshareWorks: boolean | null = null;

function canUnshare(): boolean {
  const [program, ...words] = UNSHARED.prefix;
  unshareWorks ??= spawnSync(program!, [...words, 'true'], { stdio: 'ignore' }).status === 0;
  return unshareWorks;
}

/**
 * Hands a folder and all in it to the user that the server runs as.
 *
 * @throws Fault `register-folder-closed` when that user cannot reach the folder from the root of the disk
 */
export function handOver(folder: string, { user }: RunAs): void {
  if (user === null) return;
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    const { uid, mode } = statSync(above);
    const reach = uid === user.uid ? 0o100 : 0o001;
    if ((mode & reach) === 0) throw fault('register-folder-closed', { folder: above }, { exitCode: EXIT.systemFailed });
  }
  chownAll(folder, user);
}

function chownAll(path: string, user: { uid: number; gid: number }): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  chownSync(path, user.uid, user.gid);
  if (found.isDirectory()) for (const name of readdirSync(path)) chownAll(join(path, name), user);
}
