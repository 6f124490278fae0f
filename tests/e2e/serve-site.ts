import { systemClock } from '#base/clock';
import { keepHouse } from '#app/housekeeping';
import { openApp } from '#app/open-app';
import { readSettings } from '#app/settings/read-settings';
import { serve } from '#app/serve';
import { borrowed } from '#app/workshop';

/** The process that the browser tests visit: the built site, told by the environment. Says its address once it listens. */
const settings = readSettings(process.env);
const app = await openApp(settings, systemClock);
const site = await serve(app, { log: () => {} });
process.stdout.write(`${site.origin}\n`);
const house = keepHouse(
  settings,
  () => borrowed(app.workshop),
  () => undefined,
);
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));

async function stop(): Promise<void> {
  await (await house).stop();
  await site.stop();
}
