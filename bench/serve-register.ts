/**
 * Serves the site over a register that a benchmark filled: `serve-register.ts ROOT DATA_FOLDER`, by this one process and
 * without the jobs of the house. Tells its parent where it is, and, when asked, what it has spent until then.
 */
import { Client } from 'pg';
import { openApp } from '../src/app/open-app.ts';
import { readSettings } from '../src/app/settings/read-settings.ts';
import { serve } from '../src/app/serve.ts';
import { systemClock } from '../src/base/clock.ts';

/** What a site has spent since it began. */
export interface Spent {
  /** Statements sent to the database. */
  statements: number;
  /** Milliseconds of processor time of this process, all its threads together. */
  processor: number;
}

const [root, PEIL_DATA] = process.argv.slice(2) as [string, string];
let statements = 0;
const query = Reflect.get(Client.prototype, 'query') as (...given: unknown[]) => unknown;
Reflect.set(Client.prototype, 'query', function (this: Client, ...given: unknown[]) {
  statements += 1;
  return query.apply(this, given);
});

const settings = readSettings({ PEIL_DATA, PEIL_WORLD: 'demo', PORT: '0', PUBLIC_ORIGIN: 'http://127.0.0.1' }, {}, root);
const site = await serve(await openApp(settings, systemClock), {
  log: (text) => void (text.includes('"failure"') && process.stderr.write(text)),
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!({ statements, processor: (user + system) / 1000 } satisfies Spent);
});
process.once('disconnect', () => void site.stop());
process.send!(site.origin);
