import { join } from 'node:path';

/** Where everything of one store room lies. Releases are the truth; the store can be made again from them. */
export interface StoreFolder {
  root: string;
  releases: string;
  store: string;
  shapes: string;
  current: string;
  lock: string;
  /** A small database whose only use is that the operating system locks it, and frees it when a process dies. */
  lockFile: string;
}

export function storeFolder(root: string): StoreFolder {
  return {
    root,
    releases: join(root, 'releases'),
    store: join(root, 'store'),
    shapes: join(root, 'shapes'),
    current: join(root, 'current.json'),
    lock: join(root, 'lock'),
    lockFile: join(root, 'lock.duckdb'),
  };
}

/** Folders whose name begins with this are unfinished work: swept at the next import. */
export const TEMPORARY = '.tmp-';

/** The two files of one build: the areas and lists of names, and the figures. */
export const NAMES_FILE = 'names.duckdb';
export const FIGURES_FILE = 'figures.duckdb';
