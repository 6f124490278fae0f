import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Who } from '../access/who.ts';
import { alsoLooksRight, launchBrowser, type Visit } from './browser.ts';
import { startSite, type TestSite } from './server.ts';
import { pageOf, signInAs, type Caller } from './sign-in.ts';

/** The workspace of Waterwolde-Noord. */
export const PLACE = '/werk/waterwolde-noord-samen-op-koers';

export const main = (page: Page) => page.getByRole('main');

/** What tests of the workspace are done with: a site of Waterwolde and a browser, which begin and end with their file. */
export interface AtWork {
  readonly site: TestSite;
  readonly browser: Browser;
  /** Somebody at work, in a browser without scripts unless asked, which is closed after it. */
  at<T>(who: Who, path: string, work: (page: Page) => Promise<T>, seen?: Visit): Promise<T>;
  /** The same for tasks that are done in both browsers: in one that runs scripts or not. */
  with(mode: { script: boolean }): Pick<AtWork, 'at'> & {
    /** Looks at a page once: it is the same in both browsers. */
    alsoLooksRight(page: Page): Promise<void>;
  };
}

/** @param settings what the environment of the site says besides */
export function atWork(settings: Readonly<Record<string, string>> = {}): AtWork {
  let browser: Browser;
  let site: TestSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), startSite('demo', settings)]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.stop()]);
  });
  /** Signing in is no part of these tasks: everybody does it once. */
  const signedIn = new Map<Who, Promise<Caller>>();
  const at: AtWork['at'] = async (who, path, work, seen) => {
    const visitor = signedIn.get(who) ?? signInAs(site.origin, who);
    signedIn.set(who, visitor);
    const page = await pageOf(browser, site.origin, await visitor, seen);
    try {
      await page.goto(site.origin + path);
      return await work(page);
    } finally {
      await page.context().close();
    }
  };
  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
    at,
    with: ({ script }) => ({
      at: (who, path, work, seen) => at(who, path, work, { script, ...seen }),
      alsoLooksRight: async (page) => (script ? undefined : alsoLooksRight(page)),
    }),
  };
}
