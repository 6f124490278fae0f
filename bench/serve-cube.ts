/**
 * Serves the site over a cube: `serve-cube.ts ROOT DATA_FOLDER WORLD [PROCESSES]`, by as many processes as `peil serve`
 * would. Prints its address; stops at SIGTERM, and then tells the memory of all its processes together.
 */
import { join } from 'node:path';
import { readSettings } from '../src/app/read-settings.ts';
import { serveSite } from '../src/app/web/serve-site.ts';
import { systemClock } from '../src/base/clock.ts';
import { memoryOfAll } from './memory.ts';

const [root, dataFolder, world, processes] = process.argv.slice(2) as [string, string, string, string?];
const worldFolder = join(dataFolder, world);
const webProcesses = processes ? Number(processes) : readSettings({}).webProcesses;
const settings = { root, dataFolder, worldFolder, world, host: '127.0.0.1', port: 0, publicOrigin: 'http://127.0.0.1', webProcesses };
const site = await serveSite(settings, { clock: systemClock, log: null });
console.log(site.origin);
process.once('SIGTERM', () => {
  console.log(JSON.stringify({ megabytes: memoryOfAll() }));
  void site.stop();
});
