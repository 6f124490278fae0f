import type { PgBoss as Queue } from 'pg-boss';
import { Fault } from '#base/fault';
import { RUNS_KEPT_DAYS, type JobName } from '#domain/work/job';
import { JOBS_SCHEMA } from '#register/jobs/job-log';
import type { Workshop } from '../workshop.ts';
import { TIME_ZONE } from './plan.ts';

/** Something that is done by itself. Doing it twice does it once: a process may end in the middle of it. */
export interface Job {
  name: JobName;
  /** When, as cron says it, by Dutch time; null when it is only done when asked for. A time that was missed is made up for, once. */
  at: string | null;
  /** How often it is tried again, minutes later, when it fails. */
  again: number;
  /** @returns how many mails or people; null where nothing is counted */
  run(): Promise<number | null>;
}

export interface RunningJobs {
  /** Asks for a job now; when one waits already, that one is enough. */
  ask(name: JobName): Promise<void>;
  /** Lets the one that runs finish, and begins no other. */
  stop(): Promise<void>;
}

const DAY_S = 24 * 3600;
/** A job whose process is gone counts as failed after so many seconds without a sign of life. */
const SIGN_OF_LIFE_S = 60;
const TRIED_AGAIN_AFTER_S = 300;
/** A planned job may begin so many seconds late; one that is asked for begins at once. */
const LOOKED_EVERY_S = 10;
const STOP_WITHIN_MS = 25_000;

/**
 * Begins to do jobs. Processes that share a database share the work: each run is done by one of them, and they all see it in
 * one log (`register/jobs/job-log`).
 *
 * @param failed told of every run that fails and of a queue that can't be reached; it goes on by itself
 * @throws Fault `register-*` when the database can't be reached at the start
 */
export async function openJobs(
  { execute }: Pick<Workshop, 'execute'>,
  jobs: readonly Job[],
  failed: (error: unknown) => void,
): Promise<RunningJobs> {
  // Loaded only here: commands and processes that serve pages do no jobs.
  const { PgBoss } = await import('pg-boss');
  const queue = new PgBoss({
    db: { executeSql: (text, values) => execute(text, values ?? []) },
    schema: JOBS_SCHEMA,
    reindex: false,
    monitorVacuum: false,
  });
  queue.on('error', failed);
  await queue.start();
  try {
    const workers = new Map<JobName, string>();
    for (const job of jobs) workers.set(job.name, await begin(queue, job, failed));
    return {
      async ask(name) {
        await queue.send(name);
        queue.notifyWorker(workers.get(name)!);
      },
      stop: () => end(queue),
    };
  } catch (error) {
    await end(queue);
    throw error;
  }
}

async function begin(queue: Queue, { name, at, again, run }: Job, failed: (error: unknown) => void): Promise<string> {
  await queue.createQueue(name, {
    // One that waits is enough; another may begin while one still runs, as its process may be gone.
    policy: 'short',
    retryLimit: again,
    retryDelay: TRIED_AGAIN_AFTER_S,
    heartbeatSeconds: SIGN_OF_LIFE_S,
    deleteAfterSeconds: RUNS_KEPT_DAYS * DAY_S,
  });
  if (at !== null) await queue.schedule(name, at, null, { tz: TIME_ZONE, missed: 'once' });
  return queue.work(name, { pollingIntervalSeconds: LOOKED_EVERY_S }, async () => {
    try {
      return { count: await run() };
    } catch (error) {
      failed(error);
      throw nameOf(error);
    }
  });
}

/** What is kept of a failure: its code or name. Its text and stack may hold names, addresses and paths. */
function nameOf(error: unknown): Error {
  const code: unknown = error instanceof Fault ? error.issues[0]?.code : (error as { code?: unknown } | null)?.code;
  const known = typeof code === 'string' && /^[\w-]{1,60}$/.test(code);
  const name = known ? code : error instanceof Error ? error.name : 'Error';
  return Object.assign(new Error(name), { name, stack: '' });
}

function end(queue: Queue): Promise<void> {
  return queue.stop({ graceful: true, close: false, timeout: STOP_WITHIN_MS });
}
