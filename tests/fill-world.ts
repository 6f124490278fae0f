import { openApp } from '#app/open-app';
import { readSettings } from '#app/settings/read-settings';
import { systemClock } from '#base/clock';

/** Fills a data folder with a world's figures and programmes: `fill-world.ts WORLD FOLDER`. */
const [world = '', folder = ''] = process.argv.slice(2);
const app = await openApp(readSettings({ PEIL_WORLD: world, PEIL_DATA: folder }), systemClock);
// The register is filled at its first use.
await app.workshop();
await app.close();
