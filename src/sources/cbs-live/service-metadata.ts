import { mergeMetadata } from '../metadata/merge.ts';
import { parseMetadata, type ParsedMetadata } from '../metadata/parse.ts';
import type { MetadataKind } from '../metadata/kind.ts';
import type { TableMetadata } from '../metadata/table-metadata.ts';
import { openFile } from '../table/open.ts';
import type { ODataRecord, ODataService } from './odata-service.ts';

/** Everything that a service says of a table but its figures. */
export interface ServiceMetadata {
  metadata: TableMetadata;
  /** Changes when the publisher changes the table. */
  version: string;
  /** The area dimension and its keys as the service writes them (v3 pads them); null when there is none. */
  areas: { dimension: string; keys: string[] } | null;
  /** Keys of all dimensions. */
  dimensions: string[];
}

/** Metadata of a table by version; null when the service does not have the table. */
export async function readServiceMetadata(service: ODataService, table: string): Promise<ServiceMetadata | null> {
  const about = service.version === 'v3' ? (await service.records('TableInfos'))?.[0] : await service.object('Properties');
  if (!about) return null;
  const { lists, dimensions } = service.version === 'v3' ? await v3Lists(service) : await v4Lists(service);
  const parts: ParsedMetadata[] = [await parsed('table-description', 'TableInfos', [about], table)];
  for (const { kind, name, records } of lists) parts.push(await parsed(kind, name, records, table));
  let areas: ServiceMetadata['areas'] = null;
  for (const { name, records } of dimensions) {
    const part = await parsed(service.version === 'v3' ? 'members' : 'member-codes', name, records, table);
    // The list's name is known here and need not be guessed from a file's name.
    part.members = new Map([...part.members.values()].map((members) => [name, members]));
    part.dimensions = new Map([...part.dimensions.values()].map((kind) => [name, kind]));
    parts.push(part);
    const key = service.version === 'v3' ? 'Key' : 'Identifier';
    if (parts.some(({ dimensions: kinds }) => kinds.get(name) === 'area')) {
      areas ??= { dimension: name, keys: records.map((record) => String(record[key])) };
    }
  }
  const version = ['Version', 'Modified', 'ObservationsModified'].map((field) => about[field] ?? '').join(' ');
  return { metadata: mergeMetadata(parts), version, areas, dimensions: dimensions.map(({ name }) => name) };
}

interface Lists {
  lists: { kind: MetadataKind; name: string; records: ODataRecord[] }[];
  dimensions: { name: string; records: ODataRecord[] }[];
}

async function v3Lists(service: ODataService): Promise<Lists> {
  const properties = (await service.records('DataProperties')) ?? [];
  const keys = properties.filter(({ Type: type }) => /Dimension$|^GeoDetail$/.test(String(type))).map(({ Key: key }) => String(key));
  return {
    lists: [{ kind: 'properties', name: 'DataProperties', records: properties }],
    dimensions: await members(service, keys, ''),
  };
}

async function v4Lists(service: ODataService): Promise<Lists> {
  const list = async (kind: MetadataKind, name: string) => ({ kind, name, records: (await service.records(name)) ?? [] });
  const dimensions = await list('dimensions', 'Dimensions');
  const keys = dimensions.records.map(({ Identifier: key }) => String(key));
  return {
    lists: [dimensions, await list('measure-codes', 'MeasureCodes'), await list('measure-groups', 'MeasureGroups')],
    dimensions: await members(service, keys, 'Codes'),
  };
}

async function members(service: ODataService, keys: readonly string[], suffix: string): Promise<Lists['dimensions']> {
  const dimensions: Lists['dimensions'] = [];
  for (const name of keys) dimensions.push({ name, records: (await service.records(`${name}${suffix}`)) ?? [] });
  return dimensions;
}

/** Reads a list as the same list in a file is read, so that both give the same metadata. */
function parsed(kind: MetadataKind, name: string, records: ODataRecord[], table: string): Promise<ParsedMetadata> {
  const file = openFile(`${name}.json`, Buffer.from(JSON.stringify({ value: records })));
  return parseMetadata(file, kind, table);
}
