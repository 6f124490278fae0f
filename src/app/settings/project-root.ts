import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The project's own folder, found upwards from this module: it is reached both from `src/` and from
 * the built site, whose modules lie elsewhere.
 *
 * @throws Error when this module was moved out of the project.
 */
export function findProjectRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'peil') return folder;
    if (dirname(folder) === folder) throw new Error(`Cannot find the project of Peil above ${from}`);
  }
}
