/**
 * Serves the site over a cube: `serve-cube.ts ROOT DATA_FOLDER WORLD [PROCESSES]`, by as many processes as `peil serve`
 * would. Prints its address; stops at SIGTERM, and then tells the memory of all its processes together.
 */
import { readSettings } from '../src/app/settings/read-settings.ts';
import { serveSite } from '../src/app/web/serve-site.ts';
import { systemClock } from '../src/base/clock.ts';
import { memoryOfAll } from './memory.ts';

const [root, PEIL_DATA, PEIL_WORLD, PEIL_WEB_PROCESSES] = process.argv.slice(2) as [string, string, string, string?];
const environment = { PEIL_DATA, PEIL_WORLD, PEIL_WEB_PROCESSES, PORT: '0', PUBLIC_ORIGIN: 'http://127.0.0.1' };
const site = await serveSite(readSettings(environment, {}, root), { clock: systemClock, log: null });
console.log(site.origin);
process.once('SIGTERM', () => {
  console.log(JSON.stringify({ megabytes: memoryOfAll() }));
  void site.stop();
});
