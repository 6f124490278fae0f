import type { StoreOptions } from '#observations/importer';
import type { App } from '../app.ts';

/** How the store room of an App is written to. */
export function storeOptions({ settings, catalogue, world, clock }: Pick<App, 'settings' | 'catalogue' | 'world' | 'clock'>): StoreOptions {
  return { folder: settings.worldFolder, catalogue, world: { ownAreas: world.ownAreas }, clock };
}
