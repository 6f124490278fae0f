import { JOB_NAMES, type JobName, type JobRun } from '#domain/work/job';
import { nextRun } from '../../jobs/next-run.ts';
import { getApp } from '../../serving.ts';

/** So many runs of each job are shown; the log goes back further. */
const SHOWN = 20;

/** What the site does by itself: of each job when it ran, how that ended, and when it is due again. */
export interface JobsPage {
  jobs: {
    name: JobName;
    /** Null for what is done as soon as there is something to do. */
    next: string | null;
    /** The newest first. */
    runs: JobRun[];
  }[];
}

export async function loadJobs(): Promise<JobsPage> {
  const app = await getApp();
  const runs = await (await app.workshop()).jobRuns(SHOWN);
  const now = app.clock.now();
  const jobs = JOB_NAMES.map(async (name) => ({
    name,
    next: (await nextRun(name, now))?.toISOString() ?? null,
    runs: runs.filter(({ job }) => job === name),
  }));
  return { jobs: await Promise.all(jobs) };
}
