import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { realpathSync } from 'node:fs';

/** Where an embedded server keeps its things; all of it in one folder that is moved into place whole. */
export interface Place {
  /** `<worldFolder>/register`. */
  folder: string;
  /** PostgreSQL's own data folder. */
  cluster: string;
  /** The password of the one database user; readable by its owner only. */
  passwordFile: string;
  /** What the server says: starts, stops and crashes, no queries and no data. */
  logFile: string;
  /** Where the server's socket is: in `folder`, or elsewhere when that path is too long for a socket. */
  socketFolder: string;
}

/** The server's name for its socket; the number is PostgreSQL's default port, nothing listens on it. */
export const SOCKET_PORT = 5432;
const SOCKET_NAME = `.s.PGSQL.${SOCKET_PORT}`;

/** A socket's path has at most 107 bytes on Linux and 103 on macOS. */
const LONGEST_SOCKET_PATH = 103;

/** The places of the server of `folder`; the same for every process, whatever its environment says. */
export function placeOf(folder: string): Place {
  const full = join(realOf(dirname(resolve(folder))), basename(folder));
  const beside = join(full, 'socket');
  const fits = Buffer.byteLength(join(beside, SOCKET_NAME)) <= LONGEST_SOCKET_PATH;
  return {
    folder: full,
    cluster: join(full, 'cluster'),
    passwordFile: join(full, 'password'),
    logFile: join(full, 'server.log'),
    socketFolder: fits ? beside : join('/tmp', `peil-${createHash('sha256').update(full).digest('hex').slice(0, 16)}`),
  };
}

/** The same place while it is being built beside the real one. */
export function buildingPlace(place: Place, suffix: string): Place {
  const folder = `${place.folder}.new-${suffix}`;
  return {
    ...place,
    folder,
    cluster: join(folder, 'cluster'),
    passwordFile: join(folder, 'password'),
    logFile: join(folder, 'server.log'),
  };
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
