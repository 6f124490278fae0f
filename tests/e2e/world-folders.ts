import type { TestProject } from 'vitest/node';
import { fillOnce, type TestWorld } from '../filled-world.ts';
import { keptWorlds } from '../kept-worlds.ts';
import { startSiteOf, type SiteToRead, type TestSite } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder per world that was filled once; each site of a test begins with a copy. */
    worldFolders: Record<TestWorld, string>;
    /** A site per world for the files that only read. */
    sitesToRead: Record<TestWorld, SiteToRead>;
  }
}

let sites: readonly TestSite[] = [];

/** Fills both worlds before the first file, and serves them: each file begins with one of them, so none has to wait for it. */
export async function setup(project: TestProject): Promise<void> {
  const kept = keptWorlds();
  const [groningen, demo] = await Promise.all([fillOnce(kept, 'groningen'), fillOnce(kept, 'demo')]);
  project.provide('worldFolders', { groningen, demo });
  const [one, other] = await Promise.all([startSiteOf('groningen', groningen), startSiteOf('demo', demo)]);
  sites = [one, other];
  project.provide('sitesToRead', { groningen: told(one), demo: told(other) });
}

export async function teardown(): Promise<void> {
  await Promise.all(sites.map((site) => site.stop()));
}

/** What can be handed to the process of a test. */
function told({ origin, folder }: TestSite): SiteToRead {
  return { origin, folder };
}
