import { systemClock } from '#base/clock';
import { openApp } from '#app/open-app';
import { readSettings } from '#app/read-settings';
import { serve } from '#app/serve';

/** The process that the browser tests visit: the built site, told by the environment. Says its address once it listens. */
const site = await serve(await openApp(readSettings(process.env), systemClock), { log: () => {} });
process.stdout.write(`${site.origin}\n`);
process.once('SIGTERM', () => void site.stop().then(() => process.exit(0)));
