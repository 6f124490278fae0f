import { parseOfficialCode } from '#domain/area/code';
import type { SourceFile } from '../reader.ts';
import { jsonRecords, openTable, parseJson } from '../table/open-table.ts';
import { plainName } from '../table/open.ts';
import { blankMetadata, type TableMetadata, type TopicMetadata } from './table-metadata.ts';
import type { MetadataKind } from './kind.ts';

/** A record of a metadata list; texts trimmed, empty is absent. */
type Entry = Record<string, string | undefined>;

/** Groups of topics, kept until all files are read: v4 gives them in a file of their own. */
export interface ParsedMetadata extends TableMetadata {
  groups: Map<string, { title: string; parent: string | null }>;
  /** Group of each v4 topic. */
  groupOfTopic: Map<string, string>;
}

/** Reads one metadata file. Throws a Fault when it cannot be read. */
export async function parseMetadata(file: SourceFile, kind: MetadataKind, table: string | null): Promise<ParsedMetadata> {
  const found: ParsedMetadata = { ...blankMetadata(table), groups: new Map(), groupOfTopic: new Map() };
  if (kind === 'category-groups' || kind === 'column-descriptions' || kind === 'member-groups') return found;
  const entries = await entriesOf(file, kind);
  switch (kind) {
    case 'properties':
      addProperties(found, entries);
      break;
    case 'measure-codes':
      for (const entry of entries) addTopic(found, entry, entry['Identifier'], [], entry['DataType']);
      for (const entry of entries) if (entry['MeasureGroupId']) found.groupOfTopic.set(entry['Identifier']!, entry['MeasureGroupId']);
      break;
    case 'measure-groups':
      for (const entry of entries) found.groups.set(entry['Id']!, { title: entry['Title'] ?? '', parent: entry['ParentId'] ?? null });
      break;
    case 'dimensions':
      for (const entry of entries) addDimension(found, entry['Identifier']!, entry['Kind'] ?? '', entry);
      break;
    case 'members':
    case 'member-codes':
      addMembers(found, dimensionName(file, table), entries);
      break;
    default:
      addDescription(found, entries[0] ?? {});
  }
  return found;
}

async function entriesOf(file: SourceFile, kind: MetadataKind): Promise<Entry[]> {
  if (file.head.kind === 'json') {
    const content = parseJson(file);
    const records = jsonRecords(content) ?? (kind === 'table-description' ? [content as Record<string, unknown>] : []);
    return records.map((record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, entryText(value)])));
  }
  const table = await openTable(file);
  if (!table.ok) return [];
  const { columns, rowCount } = table.value;
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map((name, column) => [name, entryText(table.value.text(column, row))])),
  );
}

function entryText(value: unknown): string | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  return String(value).trim() || undefined;
}

function addProperties(found: ParsedMetadata, entries: Entry[]): void {
  const groups = new Map(entries.filter((entry) => entry['Type'] === 'TopicGroup').map((entry) => [entry['ID'], entry]));
  for (const entry of entries) {
    const type = entry['Type'] ?? '';
    if (type === 'Topic') addTopic(found, entry, entry['Key'], pathAbove(entry['ParentID'], groups), entry['Datatype']);
    else if (type !== 'TopicGroup' && entry['Key']) addDimension(found, entry['Key'], type, entry);
  }
}

function pathAbove(id: string | undefined, groups: Map<string | undefined, Entry>): string[] {
  const path: string[] = [];
  for (let group = groups.get(id); group && path.length < 10; group = groups.get(group['ParentID'])) path.unshift(group['Title'] ?? '');
  return path;
}

function addTopic(found: ParsedMetadata, entry: Entry, key: string | undefined, path: string[], datatype: string | undefined): void {
  if (!key) return;
  const topic: TopicMetadata = {
    key,
    title: entry['Title'] ?? key,
    path,
    unit: entry['Unit'] ?? null,
    decimals: entry['Decimals'] === undefined ? null : Number(entry['Decimals']),
    datatype: datatype === 'String' ? 'text' : 'number',
    missing: entry['Default'] ?? null,
  };
  found.topics.set(key, topic);
}

function addDimension(found: ParsedMetadata, key: string, kind: string, entry: Entry): void {
  const isArea = /^Geo/.test(kind) || /^(?:RegioS|WijkenEnBuurten)/.test(key);
  found.dimensions.set(key, isArea ? 'area' : /^Time/.test(kind) ? 'period' : 'other');
  // "Wijken en buurten (indeling 2024)" beats MapYear, which can be older than the division in use.
  const year = /indeling (\d{4})/.exec(entry['Description'] ?? '')?.[1] ?? (isArea ? entry['MapYear'] : undefined);
  if (year && /^\d{4}/.test(year)) found.divisionYear = Number(year.slice(0, 4));
}

function addMembers(found: ParsedMetadata, dimension: string, entries: Entry[]): void {
  const members = new Map(
    entries.map((entry) => {
      const key = entry['Key'] ?? entry['Identifier'] ?? '';
      const member = {
        key,
        title: entry['Title'] ?? key,
        municipality: entry['Municipality'] ?? null,
        status: entry['Status'] ?? null,
        description: entry['Description'] ?? null,
      };
      return [key, member];
    }),
  );
  const keys = [...members.keys()];
  const isArea = keys.length > 0 && keys.every((key) => parseOfficialCode(key) !== null);
  found.members.set(dimension, members);
  found.dimensions.set(dimension, isArea ? 'area' : entries.some((entry) => entry['Status']) ? 'period' : 'other');
}

function addDescription(found: ParsedMetadata, entry: Entry): void {
  found.table = entry['Identifier'] ?? found.table;
  found.title = entry['Title'] ?? null;
  found.modified = entry['Modified'] ?? entry['Updated'] ?? null;
  found.period = entry['Period'] ?? entry['TemporalCoverage'] ?? null;
}

/** The dimension that a list is of, by its file's name: `cbs.v4.83765NED_WijkenEnBuurtenCodes.parquet`. */
function dimensionName(file: SourceFile, table: string | null): string {
  const words = plainName(file)
    .split(/[^A-Za-z]+/)
    .filter((word) => /^[A-Z][A-Za-z]{3,}$/.test(word) && !table?.includes(word));
  return (words[0] ?? plainName(file)).replace(/Codes$/, '');
}
