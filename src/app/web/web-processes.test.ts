import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import { Fault } from '#base/fault';
import type { Settings } from '../settings/settings.ts';
import type { ServedSite } from './site.ts';
import { serveApart } from './web-processes.ts';

/** A process as the real one, with a site that only says who answers; its world says how it ends. */
const SCRIPT = `
import { createServer } from 'node:http';
const say = (message) => process.send(message);
process.on('disconnect', () => process.exit());
process.on('message', ({ kind, settings }, socket) => {
  if (kind === 'connection') {
    say({ kind: 'taken' });
    return socket && server.emit('connection', socket);
  }
  if (kind === 'stop') return setTimeout(() => process.send({ kind: 'log', text: 'bye\\n' }, () => process.exit()), slow);
  if (settings.world === 'broken') return process.send({ kind: 'fault', issues: [{ code: 'world-broken', level: 'error' }], exitCode: 1 }, () => process.exit());
  if (settings.world === 'defect') return process.send({ kind: 'defect', name: 'TypeError', message: 'x is no function' }, () => process.exit());
  if (settings.world === 'mute') return process.exit(7);
  say({ kind: 'progress', step: { file: 'a.csv', number: 1, of: 1 } });
  say({ kind: 'ready' });
  if (settings.world === 'dying') setTimeout(() => process.exit(9), 20);
});
let slow = 0;
const server = createServer(({ url }, response) => {
  response.setHeader('connection', 'close');
  if (url === '/slow') slow = 300;
  setTimeout(() => response.end(String(process.pid)), slow);
});
`;

const folder = mkdtempSync(join(tmpdir(), 'peil-web-processes-'));
const script = join(folder, 'process.mjs');
writeFileSync(script, SCRIPT);
afterAll(() => rmSync(folder, { recursive: true }));

let site: ServedSite | null = null;
let log = '';
const steps: string[] = [];
afterEach(async () => {
  await site?.stop();
  site = null;
  log = '';
});

async function start(world = 'good'): Promise<ServedSite> {
  const settings = { world, webProcesses: 2, host: '127.0.0.1', port: 0 } as Settings;
  const effects = {
    clock: systemClock,
    log: (text: string) => void (log += text),
    progress: ({ file }: { file: string }) => void steps.push(file),
  };
  return (site = await serveApart(settings, effects, script));
}

async function ask(path = '/'): Promise<number> {
  return Number(await (await fetch(site!.origin + path)).text());
}

/** Kills, and waits until that was seen. */
async function kill(...pids: number[]): Promise<void> {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await expect.poll(() => log.match(/SIGKILL/g)?.length).toBe(pids.length);
}

async function whoAnswer(): Promise<Set<number>> {
  return new Set(await Promise.all(Array.from({ length: 8 }, () => ask())));
}

describe('serveApart()', () => {
  it('answers by every process behind one port, and passes on what they say', async () => {
    await start();
    const pids = await whoAnswer();
    expect(pids.size).toBe(2);
    expect(pids).not.toContain(process.pid);
    expect(steps).toEqual(['a.csv', 'a.csv']);
  });

  it('replaces a process that dies, while the other goes on at the same address', async () => {
    await start();
    const [victim, other] = [...(await whoAnswer())] as [number, number];
    await kill(victim);
    await expect.poll(async () => (await whoAnswer()).size).toBe(2);
    const now = await whoAnswer();
    expect(now).toContain(other);
    expect(now).not.toContain(victim);
    expect(JSON.parse(log)).toMatchObject({ event: 'web-process-ended', why: 'web-process-ended {"how":"SIGKILL"}' });
  });

  it('lets visitors wait while there is no process at all', async () => {
    await start();
    for (const pid of await whoAnswer()) process.kill(pid, 'SIGKILL');
    // Nobody is refused, and nobody is sent away.
    expect((await whoAnswer()).size).toBeGreaterThan(0);
  });

  it('gives what a process did not take before it died to another', async () => {
    await start();
    const [victim] = await whoAnswer();
    process.kill(victim!, 'SIGSTOP');
    const answers: number[] = [];
    const asked = Array.from({ length: 4 }, async () => void answers.push(await ask()));
    // The fourth is on its way to who does not take it.
    await expect.poll(() => answers.length).toBe(3);
    await kill(victim!);
    await Promise.all(asked);
    expect(answers).not.toContain(victim);
  });

  it('fails when they keep dying', async () => {
    await start('dying');
    const error = await site!.failed.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Fault);
    expect((error as Fault).exitCode).toBe(3);
    expect((error as Fault).issues.map(({ code }) => code)).toEqual(['web-processes-keep-ending', 'web-process-ended']);
  });

  it('lets running requests finish and hears the last word of each before it has stopped', async () => {
    await start();
    const slow = ask('/slow');
    await sleep(50);
    await site!.stop();
    site = null;
    expect(await slow).toBeGreaterThan(0);
    expect(log).toBe('bye\nbye\n');
  });

  it('tells once, as it would be told without processes, why it cannot start', async () => {
    await expect(start('broken')).rejects.toMatchObject({ issues: [{ code: 'world-broken' }], exitCode: 1 });
    await expect(start('defect')).rejects.toMatchObject({ name: 'TypeError', message: 'x is no function' });
    await expect(start('mute')).rejects.toMatchObject({ issues: [{ code: 'web-process-ended', params: { how: 'exit 7' } }], exitCode: 3 });
  });
});
