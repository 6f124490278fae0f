import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { copyFolder, type TestWorld } from '../filled-world.ts';
import type {} from './world-folders.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SiteToRead {
  /** Where the site is, without a slash at the end. */
  origin: string;
  /** Its data folder. */
  folder: string;
}

export interface TestSite extends SiteToRead {
  /** @param keep where its data folder goes; nowhere when absent */
  stop(keep?: string): Promise<void>;
}

/**
 * Starts the built site of a world on a free port, with a data folder that begins as a copy of the filled one, and goes
 * when it stops.
 *
 * @param settings what its environment says besides
 */
export function startSite(world: TestWorld, settings: Readonly<Record<string, string>> = {}): Promise<TestSite> {
  return startSiteOf(world, inject('worldFolders')[world], settings);
}

/**
 * The site of a world that all files share who only read: it runs already, and none of them stops it. Who sends a form or
 * wants other settings starts a site of its own.
 */
export function siteToRead(world: TestWorld): SiteToRead {
  return inject('sitesToRead')[world];
}

/** The same as `startSite`, of a filled data folder that is named. */
export async function startSiteOf(world: TestWorld, filled: string, settings: Readonly<Record<string, string>> = {}): Promise<TestSite> {
  if (!existsSync(join(ROOT, 'build', 'handler.js'))) throw new Error('The site is not built: run "npm run setup" first.');
  const folder = await mkdtemp(join(tmpdir(), `peil-e2e-${world}-`));
  copyFolder(filled, folder);
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, 'tests', 'e2e', 'serve-site.ts')], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      PEIL_WORLD: world,
      PEIL_DATA: folder,
      PORT: String(port),
      PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    let errors = '';
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('close', (code) => reject(new Error(`The site of ${world} did not start (${code}): ${errors.slice(0, 2000)}`)));
  });
  return {
    origin,
    folder,
    async stop(keep) {
      child.kill('SIGTERM');
      await closed;
      if (keep) await rename(folder, keep);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
