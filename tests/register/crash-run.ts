import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { systemClock } from '#base/clock';
import { createRegister } from '#register/create-register';
import { runningServer } from '#register/engine/embedded/lock-files';
import { placeOf } from '#register/engine/embedded/place';
import { openDatabase } from '#register/engine/open-database';
import { ADMINISTRATOR, somebody } from '#register/test-actors';
import { selectThings, type AnyThing } from '#register/things';
import { sql } from 'kysely';
import { differingFromLog } from './log-against-state.ts';
import { testFolder } from './servers.ts';
import { startProcess, until, type Writer } from './writers.ts';

export interface CrashReport {
  acknowledged: number;
  /** Acknowledged and not there afterwards. */
  missing: number;
  /** Calls of which a part is there, and a part is not. */
  halves: number;
  /** Things that are not what the log makes of them. */
  differing: number;
  /** Calls that were told that their connection was lost. */
  interrupted: number;
  /** How often the server was killed. */
  servers: number;
  /** Processes that were killed while they wrote. */
  processes: number;
}

const NAMES = ['een', 'twee'] as const;

/**
 * Kills the server without warning while two processes write through the door of the register, and one of those
 * processes after it, again and again; then counts what is there, and holds the log against it.
 */
export async function crashRun(kills: number): Promise<CrashReport> {
  const { folder, remove } = testFolder();
  const programme = await prepare(folder);
  const start = (name: string): Writer => startProcess('writing-child.ts', [folder, name, programme]);
  const all: Writer[] = [];
  const writers = NAMES.map(start);
  all.push(...writers);
  let [servers, processes] = [0, 0];
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await allWriting(writers);
      await sleep((kill * 37) % 50);
      const server = runningServer(placeOf(folder));
      if (server === null) throw new Error('Nobody wrote to a server that could be killed');
      process.kill(server, 'SIGKILL');
      servers += 1;
      await allWriting(writers);
      await sleep((kill * 53) % 50);
      const at = kill % NAMES.length;
      await writers[at]!.kill();
      processes += 1;
      all.push((writers[at] = start(NAMES[at]!)));
    }
    await allWriting(writers);
    for (const writer of writers) await writer.stop();
    const acknowledged = all.flatMap((writer) => writer.acknowledged().map((number) => `${writer.name} ${number}`));
    const interrupted = all.flatMap(({ said }) => said).filter((line) => line.startsWith('lost')).length;
    return { ...(await count(folder, acknowledged)), acknowledged: acknowledged.length, interrupted, servers, processes };
  } finally {
    for (const writer of all) writer.process.kill('SIGKILL');
    remove();
  }
}

async function allWriting(writers: readonly Writer[]): Promise<void> {
  const before = writers.map((writer) => writer.acknowledged().length);
  await until(() => writers.every((writer, index) => writer.acknowledged().length > before[index]! + 3));
}

/** A programme, with a tally for each writer. */
async function prepare(folder: string): Promise<string> {
  const database = await openDatabase({ databaseUrl: null, folder });
  try {
    const register = createRegister(database.db, systemClock);
    const values = { name: 'Waterwolde', sort: 'other' as const, summary: 'Samen.' };
    const [made] = await register.write(ADMINISTRATOR, [{ action: 'create', kind: 'programme', programme: null, values }], 'form');
    const programme = made!.id;
    const manager = somebody('programme-manager', programme);
    const tallies = NAMES.map((name) => ({ name: `Tally${name}`, what: 'Hoeveel er zijn.', progress: '0' }));
    const changes = tallies.map((tally) => ({ action: 'create' as const, kind: 'intervention' as const, programme, values: tally }));
    await register.write(manager, changes, 'form');
    return programme;
  } finally {
    await database.close();
  }
}

async function count(folder: string, acknowledged: readonly string[]): Promise<Pick<CrashReport, 'missing' | 'halves' | 'differing'>> {
  const database = await openDatabase({ databaseUrl: null, folder });
  try {
    const db = database.db as unknown as Kysely<unknown>;
    const things = await selectThings(db, 'intervention', sql`order by t.id`);
    const activities = await selectThings(db, 'activity', sql`order by t.id`);
    const made = things.filter(({ values }) => !nameOf(values).startsWith('Tally'));
    const there = new Set(made.map(({ values }) => nameOf(values)));
    return {
      missing: acknowledged.filter((key) => !there.has(key)).length,
      halves: halvesOf(made, activities, things),
      differing: (await differingFromLog(db, ['programme', 'intervention', 'activity'])).length,
    };
  } finally {
    await database.close();
  }
}

/** Interventions without their activity, activities without their intervention, and what a tally says too much or too little. */
function halvesOf(made: readonly AnyThing[], activities: readonly AnyThing[], things: readonly AnyThing[]): number {
  const [served, ids] = [new Set(activities.map(({ values }) => values.intervention)), new Set<unknown>(made.map(({ id }) => id))];
  const alone = made.filter(({ id }) => !served.has(id)).length + activities.filter(({ values }) => !ids.has(values.intervention)).length;
  const wrong = NAMES.map((name) => {
    const tally = things.find(({ values }) => nameOf(values) === `Tally${name}`)!;
    return Math.abs(Number(tally.values.progress) - made.filter(({ values }) => nameOf(values).startsWith(`${name} `)).length);
  });
  return wrong.reduce((sum, one) => sum + one, alone);
}

function nameOf(values: Readonly<Record<string, unknown>>): string {
  return String(values.name);
}
