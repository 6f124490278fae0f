import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '#base/checksum';

/** Good pages of a fetch that was not finished, so that the next try goes on where this one stopped. */
export interface PageStore {
  get(url: string): Promise<string | null>;
  put(url: string, text: string): Promise<void>;
  /** Forgets the pages: the fetch is finished. */
  clear(): Promise<void>;
}

/** Keeps nothing. */
export const noPageStore: PageStore = { get: async () => null, put: async () => {}, clear: async () => {} };

/**
 * Keeps pages as files in a folder of their own per `version` of the table: pages of a table that was
 * changed in the meantime are never put together with newer ones. A page is written whole or not at all.
 */
export function folderPageStore(folder: string, version: string): PageStore {
  const pages = join(folder, sha256(version).slice(0, 16));
  const fileOf = (url: string) => join(pages, `${sha256(url).slice(0, 32)}.json`);
  return {
    async get(url) {
      try {
        return await readFile(fileOf(url), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async put(url, text) {
      await mkdir(pages, { recursive: true });
      await writeFile(`${fileOf(url)}.part`, text);
      await rename(`${fileOf(url)}.part`, fileOf(url));
    },
    clear: () => rm(pages, { recursive: true, force: true }),
  };
}
