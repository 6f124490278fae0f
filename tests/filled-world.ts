import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import type {} from './kept-worlds.ts';

export type TestWorld = 'groningen' | 'demo';

const SCRIPT = fileURLToPath(new URL('fill-world.ts', import.meta.url));

/**
 * The data folder of a world with its figures and programmes, filled once for all tests of a run: filling it anew for each
 * would take minutes. Others read it meanwhile, so who writes takes a copy; see `copyOfWorld`.
 */
export function filledWorld(world: TestWorld): Promise<string> {
  return fillOnce(inject('keptWorlds'), world);
}

/** Gives a test a filled world of its own, in a folder that is there or is made. */
export async function copyOfWorld(world: TestWorld, folder: string): Promise<void> {
  const from = await filledWorld(world);
  await mkdir(folder, { recursive: true });
  copyFolder(from, folder);
}

/** Copies a data folder with owners and modes, as the embedded database wants them. */
export function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', `${from}/.`, to]);
}

/** Fills a world in a folder of worlds, unless it is there; who comes while another fills it waits. */
export async function fillOnce(kept: string, world: TestWorld): Promise<string> {
  const folder = join(kept, world);
  const filling = join(kept, `${world}-filling`);
  for (;;) {
    if (existsSync(folder)) return folder;
    const mine = await mkdir(filling).then(
      () => true,
      () => false,
    );
    if (mine) break;
    await sleep(50);
  }
  try {
    await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, world, filling]);
    await rename(filling, folder);
    return folder;
  } catch (error) {
    await rm(filling, { recursive: true, force: true });
    throw error;
  }
}
