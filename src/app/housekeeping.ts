import { openJobs } from './jobs/job-queue.ts';
import { jobsOfHouse } from './jobs/jobs-of-house.ts';
import { openPost } from './mail/post.ts';
import type { Settings } from './settings/settings.ts';
import { firstAdministratorLink } from './sign-in/first-administrator.ts';
import type { OpenWorkshop } from './workshop.ts';

/** How often is looked whether mail waits: somebody is looking at the inbox meanwhile. */
const POST_EVERY_MS = 5_000;

export interface Housekeeping {
  /** A link for the first administrator; null when somebody has an account, or the world lets people click in. */
  firstLink: string | null;
  stop(): Promise<void>;
}

/**
 * What one process of a site does for all: sends the mail that waits, reminds owners, throws away what has had its time, and
 * gives the first administrator a way in.
 *
 * @param open the workshop to keep; in a process that serves pages it is that of its App, as one process opens one
 * @param failed told when a run did not succeed; the next one tries again
 * @throws Fault what stands in the way of opening the database
 */
export async function keepHouse(
  settings: Settings,
  open: () => Promise<OpenWorkshop>,
  failed: (error: unknown) => void,
): Promise<Housekeeping> {
  const workshop = await open();
  const { desk } = workshop;
  const left = [workshop.close];
  const stop = async (): Promise<void> => {
    for (const leave of left.splice(0).reverse()) await leave();
  };
  try {
    const jobs = await openJobs(workshop, jobsOfHouse(workshop, openPost(settings)), failed);
    left.push(jobs.stop);
    const send = everyNow(POST_EVERY_MS, async () => ((await desk.accounts.mailIsDue()) ? jobs.ask('mail') : null), failed);
    left.push(send.stop);
    return { firstLink: desk.mayClickIn ? null : await firstAdministratorLink(desk), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Does something now and again, one at a time; stopping waits for the one that runs. */
function everyNow(milliseconds: number, work: () => Promise<unknown>, failed: (error: unknown) => void): { stop: () => Promise<void> } {
  let running: Promise<unknown> | null = null;
  const round = (): void => {
    running ??= work()
      .catch(failed)
      .finally(() => (running = null));
  };
  const timer = setInterval(round, milliseconds);
  timer.unref();
  round();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
