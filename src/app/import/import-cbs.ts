import { join } from 'node:path';
import { Fault } from '#base/fault';
import { fetchCbsTable } from '#sources/cbs-live/fetch-cbs-table';
import type { CbsFetchOptions } from '#sources/cbs-live/options';
import type { App } from '../app.ts';
import { findArea } from '../questions/find-area.ts';
import { storeSources, type ImportOutcome } from './store-sources.ts';

export interface ImportCbsOptions {
  table: string;
  /** Code or name; only this area, what lies in it and what it lies in. */
  area?: string | undefined;
  check: boolean;
  progress?: (step: { kind: 'fetching'; done: number; total: number | null } | { kind: 'storing'; table: string }) => void;
  /** Where the services are and how to reach them; tests bring their own server. */
  service?: Pick<CbsFetchOptions, 'baseUrls' | 'fetch' | 'sleep' | 'patience'>;
}

/**
 * Fetches a table from CBS and stores it. A fetch that broke off goes on where it was: good pages wait in
 * the data folder until the table is whole.
 *
 * @throws Fault with what the service answered, or every fault of the table
 */
export async function importCbs(app: App, options: ImportCbsOptions): Promise<ImportOutcome> {
  const area = options.area === undefined ? null : await codeOf(app, options.area);
  const fetched = await fetchCbsTable(options.table, {
    catalogue: app.catalogue,
    clock: app.clock,
    resumeFolder: join(app.settings.worldFolder, 'fetching'),
    ...(area === null ? {} : { area: [area] }),
    onProgress: ({ records, total }) => options.progress?.({ kind: 'fetching', done: records, total }),
    ...options.service,
  });
  if (!fetched.ok) throw new Fault(fetched.issues);
  const read = { drafts: [fetched.value], geometries: [], issues: fetched.warnings };
  return storeSources(app, read, { check: options.check, progress: options.progress });
}

/** A code goes as it is (the store may not know it yet); a name must be known. */
async function codeOf({ figures }: App, text: string): Promise<string> {
  return /^[A-Z]{2}\w{2,8}$/i.test(text) && /\d/.test(text) ? text.toUpperCase() : (await findArea(figures, text)).code;
}
