import type { Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import type { Draft } from '#domain/release/draft';
import { v3Roles } from '../cbs/v3-roles.ts';
import type { ReadOptions, SourceFile } from '../reader.ts';
import { recordTable } from '../table/records.ts';
import { wideDraft } from '../wide/draft.ts';
import { tableIdentity, type TableIdentity } from '../wide/identity.ts';
import { selectAreas } from './area-selection.ts';
import { fetchFigures, type FigureQuery } from './figure-pages.ts';
import { httpClient } from './http.ts';
import { ODataService, type ODataRecord } from './odata-service.ts';
import { CBS_BASE_URLS, type CbsFetchOptions } from './options.ts';
import { readServiceMetadata, type ServiceMetadata } from './service-metadata.ts';
import { V4DraftBuilder } from './v4-draft.ts';

/**
 * Fetches a table from CBS (or from Police or RIVM, whose tables CBS hosts) and makes a draft of it.
 *
 * Every record is held against the service's own count. A fetch that is cut off goes on from the last
 * good page when it is started again with the same `resumeFolder`. A selection by area is marked as not
 * complete, as figures of other areas are not there to compare with.
 *
 * @returns a failure when the table or an area is not there (`cbs-table-unknown`, `cbs-area-unknown`) or
 *   the figures cannot be understood.
 * @throws a Fault when the service cannot be reached (`cbs-unreachable`, `cbs-busy`) or does not keep to
 *   its own rules (`cbs-count-mismatch`, `cbs-answer-unreadable`, `cbs-refused`).
 */
export async function fetchCbsTable(tableId: string, options: CbsFetchOptions): Promise<Result<Draft>> {
  const client = httpClient(options);
  const bases = { ...CBS_BASE_URLS, ...options.baseUrls };
  const versions = !options.version || options.version === 'auto' ? (['v3', 'v4'] as const) : [options.version];
  const tried: string[] = [];
  for (const version of versions) {
    for (const base of bases[version]) {
      const service = new ODataService(client, `${base}/${encodeURIComponent(tableId)}`, version);
      options.onProgress?.({ table: tableId, stage: 'metadata', records: 0, total: null });
      const known = await readServiceMetadata(service, tableId);
      if (known) return fetchFrom(service, tableId, known, options);
      tried.push(new URL(base).host);
    }
  }
  return failed('cbs-table-unknown', tableId, { table: tableId, hosts: [...new Set(tried)].join(', ') });
}

async function fetchFrom(service: ODataService, tableId: string, known: ServiceMetadata, options: CbsFetchOptions): Promise<Result<Draft>> {
  const { metadata, areas } = known;
  const asked = options.area ?? [];
  if (!areas) return failed('no-areas', tableId, { columns: known.dimensions.join(', ') });
  const selected = asked.length > 0 ? selectAreas(areas.keys, asked) : null;
  if (selected && selected.unknown.length > 0) {
    return failed('cbs-area-unknown', tableId, { areas: selected.unknown.join(', '), table: tableId });
  }
  // The area list tells names; of a selection it must not tell areas that were not asked for.
  const members = metadata.members.get(areas.dimension);
  if (selected && members) {
    metadata.members.set(
      areas.dimension,
      new Map(
        selected.keys.flatMap((key) => {
          const member = members.get(key.trim());
          return member ? [[member.key, member]] : [];
        }),
      ),
    );
  }
  const file = liveFile(service.root);
  const read: ReadOptions = { catalogue: options.catalogue, table: tableId };
  const identity = tableIdentity(file, read, metadata)!;
  const query: Omit<FigureQuery, 'sets'> = {
    table: tableId,
    selection: selected && { dimension: areas.dimension, keys: selected.keys },
    tableVersion: known.version,
  };
  const live: Live = { service, query, options, known, identity, file, read };
  const made = service.version === 'v3' ? await v3Draft(live) : await v4Draft(live);
  if (!made.ok) return made;
  const { draft, counted } = made.value;
  const issues = draft.issues.filter(({ code }) => code !== 'exactly-10000-rows');
  if (!counted) issues.push({ code: 'cbs-count-unavailable', level: 'warning', at: service.root, params: { records: draft.rowsRead } });
  if (selected)
    issues.push({
      code: 'cbs-area-selection',
      level: 'note',
      at: service.root,
      params: { areas: asked.join(', '), count: selected.keys.length },
    });
  return success({
    ...draft,
    files: service.answers,
    format: { id: `cbs-odata-${service.version}`, because: service.root },
    complete: selected === null,
    issues,
  });
}

interface Live {
  service: ODataService;
  query: Omit<FigureQuery, 'sets'>;
  options: CbsFetchOptions;
  known: ServiceMetadata;
  identity: TableIdentity;
  file: SourceFile;
  read: ReadOptions;
}

type Made = Result<{ draft: Draft; counted: boolean }>;

/**
 * v3 gives a row per area, as its files do. The untyped data set is taken, as there a dot (unknown,
 * unreliable, secret) and an empty cell are still two things; the typed one, for want of it, has null for both.
 */
async function v3Draft({ service, query, options, known, identity, file, read }: Live): Promise<Made> {
  const records: ODataRecord[] = [];
  const { counted } = await fetchFigures(service, { ...query, sets: ['UntypedDataSet', 'TypedDataSet'] }, options, (page) =>
    records.push(...page),
  );
  if (records.length === 0) return failed('no-rows', file.name, {});
  const table = recordTable(records);
  const draft = wideDraft(
    {
      table,
      roles: v3Roles(table.columns, known.metadata),
      identity,
      format: 'cbs-odata-v3',
      padded: true,
      divisionYear: divisionYear(options, identity, known),
    },
    file,
    { options: read, because: service.root, metadata: known.metadata },
  );
  return draft.ok ? success({ draft: draft.value, counted }) : draft;
}

/** v4 gives a record per figure, with the reason where there is none. */
async function v4Draft({ service, query, options, known, identity, file }: Live): Promise<Made> {
  const year = divisionYear(options, identity, known);
  const builder = new V4DraftBuilder({ ...identity, metadata: known.metadata, dimensions: known.dimensions, divisionYear: year });
  const { counted } = await fetchFigures(service, { ...query, sets: ['Observations'] }, options, (page) => builder.add(page));
  const faults = builder.faults(file.name);
  if (faults.length > 0) return failure(faults);
  return success({ draft: builder.draft(), counted });
}

/** What the user says, what the catalogue knows, what the table's metadata say: in that order. */
function divisionYear(options: CbsFetchOptions, { foreign }: TableIdentity, { metadata }: ServiceMetadata): number | null {
  const known = foreign?.divisionYear;
  return options.divisionYear ?? (typeof known === 'number' ? known : null) ?? metadata.divisionYear;
}

/** Stands for the service where a file is asked for: findings are placed at its address. */
function liveFile(root: string): SourceFile {
  const nothing = new Uint8Array();
  const head: SourceFile['head'] = { kind: 'json', text: '', encoding: 'utf-8', delimiter: null, columns: [], keys: [], entries: [] };
  return { name: root, bytes: nothing, sha256: '', packing: 'none', content: nothing, head };
}

function failed(code: string, at: string, params: Issue['params']): Result<never> {
  return failure([{ code, level: 'error', at, params }]);
}
