import type { JobName } from '#domain/work/job';
import { PLAN, TIME_ZONE } from './plan.ts';

/** When a job is due the next time after a moment; null for what is done as soon as there is something to do. */
export async function nextRun(name: JobName, after: Date): Promise<Date | null> {
  const cron = PLAN[name];
  if (cron === null) return null;
  const { PgBoss } = await import('pg-boss');
  // It reads plans without a database; one that is never asked anything is never opened.
  const queue = new PgBoss({ db: { executeSql: () => Promise.reject(new Error('Only plans are read here')) } });
  return queue.previewSchedule(cron, { tz: TIME_ZONE, from: after, count: 1 })[0] ?? null;
}
