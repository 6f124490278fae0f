import { rebuildStore } from '#observations/importer';
import type { App } from '../app.ts';
import { storeOptions } from './store-options.ts';

/** Makes the store anew from its releases; readers go on with the old one until the new one is whole. */
export async function rebuildFigures(app: App): Promise<{ releases: number; snapshot: string }> {
  const { releases, snapshot } = await rebuildStore(storeOptions(app));
  await app.figures.refresh();
  return { releases: releases.length, snapshot };
}
