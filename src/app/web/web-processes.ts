import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EXIT, fault, Fault } from '#base/fault';
import type { Settings } from '../settings/settings.ts';
import { createBackOff } from './back-off.ts';
import { handOut, type HandingOut } from './hand-out.ts';
import { listen } from './listen.ts';
import type { FromWebProcess, ToWebProcess } from './messages.ts';
import type { ServedSite, SiteEffects } from './site.ts';

const WEB_PROCESS = fileURLToPath(new URL('./web-process.ts', import.meta.url));
/** A process lets its visitors finish for 5 s; one that is not done long after that hangs. */
const STOP_WITHIN_MS = 10_000;

/**
 * Serves the site by `settings.webProcesses` processes behind one port. This process only takes connections and
 * hands them round: it opens no store. One that dies is replaced; when they keep dying, the site fails.
 *
 * The first is up before the others start: it alone fills an empty instance, and what stands in the way of
 * starting is told once.
 *
 * @param script what each process runs; tests bring their own
 * @throws Fault what the first could not start for, `web-process-ended` when it ended without a word, `port-taken`
 */
export async function serveApart(settings: Settings, effects: SiteEffects, script = WEB_PROCESS): Promise<ServedSite> {
  const server = createServer({ pauseOnConnect: true, noDelay: true });
  const visitors = handOut(server);
  const running = new Set<ChildProcess>();
  const stopping = new AbortController();
  const backOff = createBackOff();
  const failed = Promise.withResolvers<never>();
  // Whoever does not wait for it is not to be brought down by it.
  failed.promise.catch(() => undefined);

  const start = async (): Promise<void> => {
    const child = fork(script);
    running.add(child);
    child.once('exit', () => running.delete(child));
    await ready(child, settings, effects, visitors);
    visitors.to(child);
    const since = effects.clock.now().getTime();
    child.once('exit', (code, signal) => {
      const ended = endedWith(code, signal);
      if (!stopping.signal.aborted) void replace(effects.clock.now().getTime() - since, ended);
    });
  };

  const replace = async (livedMs: number, reason: unknown): Promise<void> => {
    const why = reason instanceof Error ? reason.message : String(reason);
    effects.log?.(`${JSON.stringify({ at: effects.clock.now().toISOString(), event: 'web-process-ended', why })}\n`);
    const wait = backOff.ended(livedMs);
    if (wait === null) return failed.reject(keepDying(reason));
    try {
      await sleep(wait, undefined, { signal: stopping.signal });
      await start();
    } catch (error) {
      if (!stopping.signal.aborted) await replace(0, error);
    }
  };

  const stop = async (): Promise<void> => {
    stopping.abort();
    server.close();
    await Promise.all([...running].map(end));
    visitors.close();
  };

  try {
    await start();
    const origin = await listen(server, settings);
    await Promise.all(Array.from({ length: settings.webProcesses - 1 }, start));
    return { origin, failed: failed.promise, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Sends a new process on its way, and waits until it can serve. */
function ready(child: ChildProcess, settings: Settings, { log, progress }: SiteEffects, visitors: HandingOut): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.once('exit', (code, signal) => reject(endedWith(code, signal)));
    child.on('message', (message: FromWebProcess) => {
      if (message.kind === 'taken') visitors.taken(child);
      else if (message.kind === 'log') log?.(message.text);
      else if (message.kind === 'progress') progress?.(message.step);
      else if (message.kind === 'ready') resolve();
      else if (message.kind === 'fault') reject(new Fault(message.issues, message.exitCode));
      else reject(Object.assign(new Error(message.message), { name: message.name }));
    });
    say(child, { kind: 'serve', settings, log: log !== null });
  });
}

/** Lets a process finish its requests and waits for its end. */
async function end(child: ChildProcess): Promise<void> {
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  const ended = once(child, 'exit');
  say(child, { kind: 'stop' });
  await ended;
  clearTimeout(late);
}

/** A process that just died hears nothing, which its `exit` tells. */
function say(child: ChildProcess, message: ToWebProcess): void {
  child.send(message, () => undefined);
}

function endedWith(code: number | null, signal: string | null): Fault {
  return fault('web-process-ended', { how: signal ?? `exit ${code}` }, { exitCode: EXIT.systemFailed });
}

/** What the last one could not start for says why; a bare end adds nothing. */
function keepDying(reason: unknown): Fault {
  const issues = reason instanceof Fault ? reason.issues : [];
  return new Fault([{ code: 'web-processes-keep-ending', level: 'error' }, ...issues], EXIT.systemFailed, { cause: reason });
}
