/** Serves the site over a cube: `serve-cube.ts ROOT DATA_FOLDER WORLD`. Prints its address; stops at SIGTERM. */
import { join } from 'node:path';
import { openApp } from '../src/app/open-app.ts';
import { serve } from '../src/app/serve.ts';
import { systemClock } from '../src/base/clock.ts';

const [root, dataFolder, world] = process.argv.slice(2) as [string, string, string];
const worldFolder = join(dataFolder, world);
const settings = { root, dataFolder, worldFolder, world, host: '127.0.0.1', port: 0, publicOrigin: 'http://127.0.0.1' };
const app = await openApp(settings, systemClock);
const site = await serve(app, { log: () => undefined });
console.log(site.origin);
process.once('SIGTERM', () => {
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ megabytes: maxRSS / 1024 }));
  void site.stop();
});
