import type { TestProject } from 'vitest/node';
import { fillOnce } from '../filled-world.ts';
import { keptWorlds } from '../kept-worlds.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder per world that was filled once; each site of a test begins with a copy. */
    worldFolders: Record<'groningen' | 'demo', string>;
  }
}

/** Fills both worlds before the first file: each file begins with one of them, so none has to wait for it. */
export async function setup(project: TestProject): Promise<void> {
  const kept = keptWorlds();
  const [groningen, demo] = await Promise.all([fillOnce(kept, 'groningen'), fillOnce(kept, 'demo')]);
  project.provide('worldFolders', { groningen, demo });
}
