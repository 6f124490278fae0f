import { readFile } from 'node:fs/promises';
import { fault } from '#base/fault';
import { EXIT } from '#base/fault';
import { sha256 } from '#base/checksum';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { OwnArea } from '#domain/world/world';
import type { StoreFolder } from './folder.ts';
import { writeAtomically } from './durable.ts';

/** The form of the store files; a store of another form is made again from its releases. */
export const STORE_FORM = 3;

/** `current.json`: the one file that says which files make up the store now. Swapped whole. */
export interface Current {
  form: number;
  /** Names what can be read: the same releases, catalogue and own areas always have the same snapshot. */
  snapshot: string;
  /** Names the files: changes with every build, also when only the files were put together anew. */
  build: string;
  builtAt: string;
  /** Which catalogue and own areas the indicators were made with. */
  catalogueVersion: string;
  ownAreasVersion: string;
  /** The folder (in `store/`) that holds the names; then the folders with figures, oldest first. */
  names: string;
  figures: string[];
  releases: string[];
  /** Folders of the state before this one: kept until the next build, for readers that are still opening them. */
  before: string[];
}

/** @returns null when nothing was stored yet. @throws Fault `store-damaged` when the file cannot be read. */
export async function readCurrent(folder: StoreFolder): Promise<Current | null> {
  let text: string;
  try {
    text = await readFile(folder.current, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(text) as Current;
  } catch (cause) {
    throw fault('store-damaged', { file: 'current.json' }, { exitCode: EXIT.systemFailed, cause });
  }
}

export async function writeCurrent(folder: StoreFolder, current: Current): Promise<void> {
  await writeAtomically(folder.current, `${JSON.stringify(current, null, 2)}\n`);
}

export function ownAreasVersion(ownAreas: readonly OwnArea[]): string {
  return sha256(JSON.stringify(ownAreas)).slice(0, 16);
}

export function snapshotOf(releases: readonly string[], catalogueVersion: string, ownAreas: string): string {
  return sha256(JSON.stringify([STORE_FORM, [...releases].sort(), catalogueVersion, ownAreas])).slice(0, 16);
}

/** Whether the store was made by this catalogue and these own areas, in today's form. */
export function isUpToDate(current: Current, catalogue: Catalogue, ownAreas: readonly OwnArea[]): boolean {
  return (
    current.form === STORE_FORM && current.catalogueVersion === catalogue.version && current.ownAreasVersion === ownAreasVersion(ownAreas)
  );
}
