import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { EXIT, Fault, fault } from '#base/fault';
import { connectionState } from '../connection-errors.ts';
import type { Binaries } from './binaries.ts';
import { checkVersion, clusterExists, createCluster, DATABASE_NAME, DATABASE_USER, readPassword } from './cluster.ts';
import { launch } from './launch.ts';
import { clearStaleLocks, runningServer } from './lock-files.ts';
import { SOCKET_PORT, type Place } from './place.ts';
import { openPresence, type Presence } from './presence.ts';
import { chooseRunAs } from './run-as.ts';

/** A server of our own, shared by every process that uses its folder. */
export interface EmbeddedServer {
  /** How to connect, once it is up. */
  connection(): Promise<pg.ClientConfig>;
  /**
   * Sees to it that the server is up and that we count as one of its users: makes its data folder, starts it,
   * or joins the one that runs. Cheap when all is well.
   *
   * @throws Fault `register-not-made`, `register-not-started`, `register-other-version`, `register-not-ours`
   *   and those of `findBinaries`
   */
  attend(): Promise<void>;
  /** Stops being its user; the last one stops it. */
  leave(): Promise<void>;
}

/** A crash under load is rolled forward at the next start, which takes a while. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 200;

/** The server of a place; nothing is started before it is attended. */
export function embeddedServer(place: Place, binaries: Binaries): EmbeddedServer {
  let presence: Presence | null = null;
  let arriving: Promise<void> | null = null;

  const connection = async (): Promise<pg.ClientConfig> => ({
    host: place.socketFolder,
    port: SOCKET_PORT,
    user: DATABASE_USER,
    database: DATABASE_NAME,
    password: await readPassword(place),
    ssl: false,
  });

  /** @returns false when nobody answers, or not yet */
  const join = async (): Promise<boolean> => {
    if (!clusterExists(place)) return false;
    try {
      presence = await openPresence(await connection());
      return true;
    } catch (error) {
      if (error instanceof Fault || connectionState(error) === 'refused') throw error;
      return false;
    }
  };

  const arrive = async (): Promise<void> => {
    const until = performance.now() + PATIENCE_MS;
    let pause = PAUSE_MS;
    while (!(await join())) {
      if (performance.now() > until) {
        throw fault('register-not-started', { folder: place.folder, reason: 'timeout' }, { exitCode: EXIT.systemFailed });
      }
      if (runningServer(place) === null) await start();
      // Each look at a server that is not ready costs it a session.
      else await sleep(pause);
      pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
    }
  };

  const start = async (): Promise<void> => {
    const who = chooseRunAs(place.folder);
    if (!clusterExists(place)) await createCluster(place, binaries, who);
    // Made anew, the folder may be another's by now: of whoever was first.
    const owner = chooseRunAs(place.folder);
    await checkVersion(place, binaries);
    await clearStaleLocks(place);
    await launch(place, binaries, owner);
  };

  return {
    connection,
    async attend() {
      if (presence?.lives()) return;
      arriving ??= arrive().finally(() => {
        arriving = null;
      });
      await arriving;
    },
    async leave() {
      await arriving?.catch(() => undefined);
      const last = (await presence?.leave()) ?? false;
      presence = null;
      if (last) await stop(place);
    },
  };
}

/** Stops the server as it wants to be stopped: everything written, ready for the next start. */
async function stop(place: Place): Promise<void> {
  const pid = runningServer(place);
  if (pid === null) return;
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // Another user's: it goes on, and its owner stops it.
    return;
  }
  const until = performance.now() + PATIENCE_MS;
  while (runningServer(place) === pid && performance.now() < until) await sleep(PAUSE_MS);
}
