import type { Clock } from '#base/clock';
import type { App } from './app.ts';
import type { Settings } from './settings/settings.ts';
import type { OpenEffects } from './wire-app.ts';

export { getApp } from './serving.ts';

/**
 * Opens everything that a page or a command works with. An empty instance is first filled with the
 * figures that its world brings.
 *
 * The wiring is loaded only here: what merely asks for the App (a page) stays light.
 *
 * @throws Fault when catalogue, world or store are not in order
 */
export async function openApp(settings: Settings, clock: Clock, effects: OpenEffects = {}): Promise<App> {
  const { wireApp } = await import('./wire-app.ts');
  return wireApp(settings, clock, effects);
}
