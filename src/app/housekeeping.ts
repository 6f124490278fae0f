import { openPost } from './mail/post.ts';
import type { Settings } from './settings.ts';
import { firstAdministratorLink } from './sign-in/first-administrator.ts';
import type { OpenWorkshop } from './workshop.ts';

/** How often is looked whether mail waits: somebody is looking at the inbox meanwhile. */
const POST_EVERY_MS = 5_000;
const SWEEP_EVERY_MS = 3_600_000;
/** At most so many mails in one go, so that stopping never waits long. */
const MAILS_AT_ONCE = 20;

export interface Housekeeping {
  /** A link for the first administrator; null when somebody has an account, or the world lets people click in. */
  firstLink: string | null;
  stop(): Promise<void>;
}

/**
 * What one process of a site does for all: sends the mail that waits, throws away what has had its time, and gives
 * the first administrator a way in.
 *
 * @param open the workshop to keep; in a process that serves pages it is that of its App, as one process opens one
 * @param failed told when a round did not succeed; the next one tries again
 * @throws Fault what stands in the way of opening the database
 */
export async function keepHouse(
  settings: Settings,
  open: () => Promise<Pick<OpenWorkshop, 'desk' | 'close'>>,
  failed: (error: unknown) => void,
): Promise<Housekeeping> {
  const { desk, close } = await open();
  const post = openPost(settings);
  const send = everyNow(POST_EVERY_MS, () => desk.accounts.sendMails(post, MAILS_AT_ONCE), failed);
  const sweep = everyNow(SWEEP_EVERY_MS, () => desk.accounts.sweep(), failed);
  const stop = async (): Promise<void> => {
    await Promise.all([send.stop(), sweep.stop()]);
    await close();
  };
  try {
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
