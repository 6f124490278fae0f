import { fault } from '#base/fault';
import type { CbsFetchOptions } from './options.ts';
import type { ODataRecord, ODataService } from './odata-service.ts';
import { folderPageStore, noPageStore } from './page-store.ts';
import { areaFilters } from './area-selection.ts';

export interface FigureQuery {
  table: string;
  /** The entity set that holds the figures; where a service does not have the first, the next is taken. */
  sets: readonly [string, ...string[]];
  /** The area dimension and the keys to select; null takes everything. */
  selection: { dimension: string; keys: readonly string[] } | null;
  /** Changes when the publisher changes the table: pages of two states are never put together. */
  tableVersion: string;
}

/** The first of the wanted entity sets that the service has. */
async function availableSet(service: ODataService, { table, sets }: FigureQuery): Promise<string> {
  if (sets.length === 1) return sets[0];
  for (const set of sets) if (await service.has(set)) return set;
  throw fault('cbs-set-missing', { table, set: sets.join(', ') });
}

/**
 * Fetches the figures of a table page by page and holds them against the service's own count.
 * Throws `cbs-count-mismatch` when records were lost or doubled on the way.
 *
 * @returns how many records were read, and whether the service gave a count to hold them against.
 */
export async function fetchFigures(
  service: ODataService,
  query: FigureQuery,
  options: Pick<CbsFetchOptions, 'resumeFolder' | 'onProgress'>,
  onPage: (records: ODataRecord[]) => void,
): Promise<{ records: number; counted: boolean }> {
  const { table, selection } = query;
  const set = await availableSet(service, query);
  const store = options.resumeFolder ? folderPageStore(options.resumeFolder, `${service.root} ${set} ${query.tableVersion}`) : noPageStore;
  const filters = selection ? areaFilters(selection.dimension, selection.keys) : [undefined];
  const counts: (number | null)[] = [];
  for (const filter of filters) counts.push(await service.count(set, { filter }));
  const total = counts.every((count) => count !== null) ? counts.reduce((sum, count) => sum! + count!, 0) : null;

  let records = 0;
  for (const [index, filter] of filters.entries()) {
    let received = 0;
    const there = await service.pages(
      set,
      { filter },
      (page) => {
        received += page.length;
        records += page.length;
        onPage(page);
        options.onProgress?.({ table, stage: 'figures', records, total });
      },
      store,
    );
    if (!there) throw fault('cbs-set-missing', { table, set });
    const expected = counts[index] ?? null;
    if (expected !== null && expected !== received) {
      await store.clear();
      throw fault('cbs-count-mismatch', { table, expected, received });
    }
  }
  await store.clear();
  return { records, counted: total !== null };
}
