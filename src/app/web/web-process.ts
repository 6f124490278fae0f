import { once } from 'node:events';
import { Fault } from '#base/fault';
import { systemClock } from '#base/clock';
import { openApp } from '../open-app.ts';
import { servePages } from '../serve.ts';
import type { FromWebProcess, ToWebProcess } from './messages.ts';
import { takeConnections } from './take-connections.ts';

/** When the first process is gone nobody waits for this one, and nobody ends it when it hangs. */
const ALONE_AT_MOST_MS = 10_000;

/**
 * One of the processes behind a site, started by `web-processes.ts`: opens an App of its own and serves until it is
 * told to stop, or the process that started it is gone. Its visitors get what they asked for first.
 */
let told = Promise.resolve();
const asked = Promise.withResolvers<void>();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => asked.resolve());
process.on('message', (message: ToWebProcess) => {
  if (message.kind === 'stop') asked.resolve();
});

let isReady = false;
process.once('disconnect', () => {
  if (!isReady) process.exit();
  setTimeout(() => process.exit(), ALONE_AT_MOST_MS).unref();
  asked.resolve();
});

const [{ settings, log }] = (await once(process, 'message')) as [Extract<ToWebProcess, { kind: 'serve' }>];
try {
  const app = await openApp(settings, systemClock, { progress: (step) => void tell({ kind: 'progress', step }) });
  const write = log ? (text: string) => void tell({ kind: 'log', text }) : () => undefined;
  const site = await servePages(app, { log: write, begin: takeConnections });
  isReady = true;
  await tell({ kind: 'ready' });
  await asked.promise;
  await site.stop();
} catch (error) {
  await tell(asMessage(error));
}
// The last lines of the log may still be on their way; after them only the open channel keeps this process alive.
await told;
process.exit();

/** Settles when the message is sent (they go in order), or when nobody is there to read it. */
function tell(message: FromWebProcess): Promise<void> {
  told = new Promise((resolve) => void process.send!(message, undefined, undefined, () => resolve()));
  return told;
}

function asMessage(error: unknown): FromWebProcess {
  if (error instanceof Fault) return { kind: 'fault', issues: error.issues, exitCode: error.exitCode };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'defect', name, message };
}
