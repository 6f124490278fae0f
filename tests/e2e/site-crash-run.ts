import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql, type Kysely } from 'kysely';
import { runningServer } from '#register/engine/embedded/lock-files';
import { placeOf } from '#register/engine/embedded/place';
import { openDatabase, registerFolder } from '#register/engine/open-database';
import { selectThings } from '#register/things';
import { differingFromLog } from '../register/log-against-state.ts';
import { signInAs } from './sign-in.ts';
import { SiteWriter } from './site-writer.ts';

const PEIL = fileURLToPath(new URL('../../bin/peil', import.meta.url));
/** As often as anybody would believe that a site is gone. */
const BACK_WITHIN_MS = 30_000;
const WRITERS = ['een', 'twee', 'drie'] as const;
const PROGRAMME = 'waterwolde-noord-samen-op-koers';

export interface SiteCrashReport {
  /** Forms of which the site said that they were saved. */
  acknowledged: number;
  /** Said to be saved and not there afterwards, or there twice. */
  missing: number;
  /** Things that the log does not give, or of which only the log knows. */
  differing: number;
  /** Forms of which nobody heard what came of them, and that were sent again. */
  interrupted: number;
  /** Kills of a process that makes pages. */
  ofPages: number;
  /** Kills of the process that takes connections, after which the site was started again. */
  ofMain: number;
  /** Kills of the database under it. */
  ofDatabase: number;
  /** Longest until somebody's form was saved again after a kill, in milliseconds. */
  slowestBack: number;
  /** Connections that got no answer and were not closed. */
  hanging: number;
}

/**
 * Kills a process of the built site without warning and then the database under it, again and again, while people send forms:
 * by turns a process that makes pages, and the first, which is started again as a service manager does. Then counts what is
 * there. Linux only: who the processes of a site are is read from /proc.
 *
 * @param kills how often the site is killed, and how often the database
 */
export async function siteCrashRun(kills: number): Promise<SiteCrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'peil-site-crash-'));
  const port = await freePort();
  let site = await start(folder, port);
  const origin = `http://127.0.0.1:${port}`;
  const writers: SiteWriter[] = [];
  let [ofPages, ofMain, ofDatabase, slowestBack] = [0, 0, 0, 0];
  let going = true;
  try {
    for (const name of WRITERS) writers.push(new SiteWriter(name, await signInAs(origin, 'programme-manager'), PROGRAMME));
    const writing = Promise.all(writers.map((writer) => writer.write(() => going)));
    for (let kill = 0; kill < 2 * kills; kill += 1) {
      await allSaved(writers);
      await sleep((kill * 37) % 100);
      const killedAt = performance.now();
      if (kill % 4 === 2) {
        ofMain += 1;
        await end(site, 'SIGKILL');
        site = await start(folder, port);
      } else if (kill % 2 === 1) {
        const server = runningServer(placeOf(registerFolder(join(folder, 'demo'))));
        if (server === null) throw new Error('The database of the site does not run');
        ofDatabase += 1;
        process.kill(server, 'SIGKILL');
      } else {
        const serving = processesOf(site);
        if (serving.length === 0) throw new Error('No process of the site makes pages');
        ofPages += 1;
        process.kill(serving[(kill / 4) % serving.length]!, 'SIGKILL');
      }
      await allSaved(writers);
      slowestBack = Math.max(slowestBack, performance.now() - killedAt);
    }
    going = false;
    await writing;
  } finally {
    going = false;
    await end(site, 'SIGTERM');
  }
  try {
    const sum = (of: (writer: SiteWriter) => number) => writers.reduce((total, writer) => total + of(writer), 0);
    return {
      ...(await count(folder, writers)),
      acknowledged: sum(({ acknowledged }) => acknowledged),
      interrupted: sum(({ interrupted }) => interrupted),
      hanging: sum(({ hanging }) => hanging),
      ofPages,
      ofMain,
      ofDatabase,
      slowestBack,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Until each has had a form saved that was begun after now. */
async function allSaved(writers: readonly SiteWriter[]): Promise<void> {
  const before = writers.map(({ acknowledged }) => acknowledged);
  for (let waited = 0; !writers.every(({ acknowledged }, at) => acknowledged > before[at]! + 1); waited += 5) {
    if (waited > BACK_WITHIN_MS) throw new Error(`The site did not come back: ${writers.map(({ last }) => last).join('; ')}`);
    await sleep(5);
  }
}

async function start(folder: string, port: number): Promise<ChildProcess> {
  const child = spawn(PEIL, ['serve', '--json', '--port', String(port)], {
    env: { PATH: process.env.PATH, PEIL_DATA: folder, PEIL_WORLD: 'demo', PEIL_WEB_PROCESSES: '2' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors = (errors + text.toString()).slice(-2000)));
  const closed = once(child, 'close').then(() => Promise.reject(new Error(`The site did not start: ${errors}`)));
  closed.catch(() => undefined);
  await Promise.race([once(child.stdout, 'data'), closed]);
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** The processes of a site that make pages. */
function processesOf({ pid }: ChildProcess): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '))
    .filter((text) => text !== '' && readFileSync(`/proc/${text}/cmdline`, 'utf8').includes('web-process'))
    .map(Number);
}

async function count(folder: string, writers: readonly SiteWriter[]): Promise<Pick<SiteCrashReport, 'missing' | 'differing'>> {
  const database = await openDatabase({ databaseUrl: null, folder: registerFolder(join(folder, 'demo')) });
  try {
    const db = database.db as unknown as Kysely<unknown>;
    const things = await selectThings(db, 'intervention', sql`order by t.id`);
    return {
      missing: writers.reduce((sum, writer) => sum + writer.missing(things), 0),
      differing: (await differingFromLog(db, ['intervention'])).length,
    };
  } finally {
    await database.close();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
