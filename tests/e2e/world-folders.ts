import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startSite } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder per world that was filled once; each site of a test begins with a copy. */
    worldFolders: Record<'groningen' | 'demo', string>;
  }
}

const kept = mkdtempSync(join(tmpdir(), 'peil-e2e-kept-'));

/** Fills each world once for all files: filling it anew for each would take a third of their time. */
export async function setup(project: TestProject): Promise<void> {
  const folders = { groningen: join(kept, 'groningen'), demo: join(kept, 'demo') };
  await Promise.all(
    (['groningen', 'demo'] as const).map(async (world) => {
      const site = await startSite(world, null);
      // Opens the register, which is filled at its first use.
      await (await fetch(`${site.origin}/inloggen`)).text();
      await site.stop(folders[world]);
    }),
  );
  project.provide('worldFolders', folders);
}

export function teardown(): void {
  rmSync(kept, { recursive: true, force: true });
}
