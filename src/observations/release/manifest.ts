import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Status } from '#domain/observation/observation';
import type { Release } from '#domain/release/release';
import type { StoreFolder } from '../files/folder.ts';
import { TEMPORARY } from '../files/folder.ts';

/** The form of release folders; readers of later versions keep reading every form there ever was. */
export const RELEASE_FORM = 1;

/**
 * `manifest.json` of a release folder: the release and what is needed to use its files. In
 * `observations.parquet` the columns measure, area and period are positions: in `measures`, in
 * `areas.parquet` and in `periods`; status and flag are the codes of `domain/observation`.
 */
export interface Manifest extends Release {
  form: number;
  /** Cells per source measure (same order as `measures`). */
  measureCounts: { values: number; missing: Partial<Record<Status, number>> }[];
  /** sha256 of the release's own files, to find damage. */
  fileChecksums: { observations: string; areas: string };
}

export const OBSERVATIONS_FILE = 'observations.parquet';
export const AREAS_FILE = 'areas.parquet';
export const MANIFEST_FILE = 'manifest.json';

/** A release folder that cannot be used, and why. */
export interface DamagedRelease {
  id: string;
  reason: 'no-manifest' | 'unreadable-manifest';
}

/** All releases on disk by id, and the folders that are none. */
export async function listReleases(folder: StoreFolder): Promise<{ manifests: Manifest[]; damaged: DamagedRelease[] }> {
  const manifests: Manifest[] = [];
  const damaged: DamagedRelease[] = [];
  for (const id of (await namesIn(folder.releases)).sort()) {
    if (id.startsWith(TEMPORARY)) continue;
    try {
      manifests.push(JSON.parse(await readFile(join(folder.releases, id, MANIFEST_FILE), 'utf8')) as Manifest);
    } catch (error) {
      const gone = (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR';
      damaged.push({ id, reason: gone ? 'no-manifest' : 'unreadable-manifest' });
    }
  }
  return { manifests, damaged };
}

/** The names in a folder; none when it is not there yet. */
export async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Oldest first: by what the source says of its date, then by when it was fetched. */
export function byAge(a: Release, b: Release): number {
  const published = compare(instantOf(a.table.publishedAt), instantOf(b.table.publishedAt));
  if (published !== 0) return published;
  return compare(instantOf(a.retrievedAt), instantOf(b.retrievedAt)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** A release that does not say when it was published counts as older than one that does. */
function instantOf(text: string | null): number {
  const time = text === null ? NaN : Date.parse(text);
  return Number.isNaN(time) ? -Infinity : time;
}

/** Not by subtraction: two unknown dates (both -Infinity) are equal. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
