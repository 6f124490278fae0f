/** `npm start` on a fresh clone, with the download of its packages, and again: until the first page is there. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../tools/report.ts';
import { must, tell } from './report.ts';

const LONGEST_MS = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'peil-bench-start-'));

try {
  // What is committed is what a stranger gets.
  execFileSync('git', ['clone', '--quiet', projectRoot, join(folder, 'peil')]);
  tell('npm start on a fresh clone, first page after', await firstPage(), 's', { atMost: 120 });
  tell('npm start again, first page after', await firstPage(), 's', { atMost: 5 });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function firstPage(): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  // In a group of its own, so that npm and what it started can be stopped together.
  const child = spawn('npm', ['start'], { cwd: join(folder, 'peil'), detached: true, stdio: 'ignore', env: environment(port) });
  try {
    for (;;) {
      must(performance.now() - startedAt < LONGEST_MS, 'the site never came up');
      must(child.exitCode === null, `npm start ended with ${child.exitCode}`);
      const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
      if (page?.status === 200 && (await page.text()).includes('</main>')) return (performance.now() - startedAt) / 1000;
      await sleep(50);
    }
  } finally {
    const ended = once(child, 'exit');
    process.kill(-child.pid!, 'SIGTERM');
    await ended;
  }
}

/** As a stranger's shell: without what npm and this project put in. */
function environment(port: number): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|PEIL_|NODE_)/.test(name));
  const path = (process.env.PATH ?? '').split(':').filter((part) => !part.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(':'), PORT: String(port) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
