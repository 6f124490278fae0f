import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where worlds are kept that were filled once; empty until a test asks for one. */
    keptWorlds: string;
  }
}

/** Names a folder of filled worlds that outlives one run of the runner: all of `npm test` share one. */
export const KEPT_WORLDS = 'TEST_WORLDS';

let own: string | null = null;

/** The folder for filled worlds of this run. */
export function keptWorlds(): string {
  return process.env[KEPT_WORLDS] ?? (own ??= mkdtempSync(join(tmpdir(), 'peil-worlds-')));
}

/** Tells all test files where it is. */
export function setup(project: TestProject): void {
  project.provide('keptWorlds', keptWorlds());
}

export function teardown(): void {
  if (own) rmSync(own, { recursive: true, force: true });
}
