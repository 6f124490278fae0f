import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { runningServer } from '#register/engine/embedded/lock-files';
import { placeOf } from '#register/engine/embedded/place';
import { openDatabase } from '#register/engine/open-database';
import { testFolder } from './servers.ts';
import { linePlace, startWriter, until } from './writers.ts';

export interface CrashReport {
  acknowledged: number;
  /** Acknowledged and not there afterwards. */
  missing: number;
  /** Pairs of which one half is there. */
  halves: number;
  /** Queries that were told that their connection was lost. */
  interrupted: number;
}

/** Kills the server without warning, again and again, while two processes write; then counts. */
export async function crashRun(kills: number): Promise<CrashReport> {
  const { folder, remove } = testFolder();
  const place = linePlace(folder);
  const writers = ['one', 'two'].map((name) => startWriter(place, name));
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const before = writers.map((writer) => writer.acknowledged().length);
      await until(() => writers.every((writer, index) => writer.acknowledged().length > before[index]! + 5));
      await sleep((kill * 37) % 50);
      const pid = runningServer(placeOf(place.folder));
      if (pid !== null) process.kill(pid, 'SIGKILL');
    }
    for (const writer of writers) await writer.stop();
    const database = await openDatabase({ databaseUrl: null, ...place });
    try {
      const { rows } = await sql<{ key: string; halves: number }>`
        select writer || ' ' || number as key, count(*) as halves from line group by 1
      `.execute(database.db);
      const there = new Map(rows.map(({ key, halves }) => [key, halves]));
      const acknowledged = ['one', 'two'].flatMap((name, index) => writers[index]!.acknowledged().map((number) => `${name} ${number}`));
      return {
        acknowledged: acknowledged.length,
        missing: acknowledged.filter((key) => !there.has(key)).length,
        halves: rows.filter(({ halves }) => halves !== 2).length,
        interrupted: writers.flatMap(({ said }) => said).filter((line) => line.startsWith('lost')).length,
      };
    } finally {
      await database.close();
    }
  } finally {
    for (const writer of writers) writer.process.kill('SIGKILL');
    remove();
  }
}
