import type { Reading } from '#insight/reading';
import type { App } from '#app/app';
import { getApp } from '#app/open-app';

/** The App of this process with what a page about figures reads from. */
export async function openReading(): Promise<{ app: App; reading: Reading }> {
  const app = await getApp();
  return { app, reading: { figures: app.figures, catalogue: app.catalogue, world: app.world, now: app.clock.now() } };
}
