import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';

/** The folder with genuine public files; it lies beside the project and is not part of it. */
export const sharedDir = resolve(import.meta.dirname, '..', process.env['PEIL_SHARED'] ?? '../shared');
export const hasShared = existsSync(join(sharedDir, 'data'));

/** A path within the shared folder. */
export function sharedPath(...parts: string[]): string {
  return join(sharedDir, ...parts);
}

/** Tests on genuine files: reported as skipped, by name, where the shared folder is absent. */
export function describeShared(name: string, fn: () => void): void {
  if (hasShared) describe(name, fn);
  else describe.skip(`${name} (shared folder absent)`, fn);
}
