import { plainName } from '../table/open.ts';
import type { SourceFile } from '../reader.ts';

/** What a metadata file holds. The first four are OData v3, the next five v4, the last are loose JSON files. */
export type MetadataKind =
  | 'properties'
  | 'table-info'
  | 'category-groups'
  | 'members'
  | 'measure-codes'
  | 'measure-groups'
  | 'member-codes'
  | 'member-groups'
  | 'dimensions'
  | 'table-description'
  | 'column-descriptions';

const BY_COLUMNS: [MetadataKind, string[]][] = [
  ['properties', ['Key', 'Title', 'Type', 'ParentID']],
  ['table-info', ['Identifier', 'Title', 'Modified', 'Period']],
  ['category-groups', ['DimensionKey', 'Title', 'ParentID']],
  ['measure-codes', ['Identifier', 'Title', 'MeasureGroupId', 'Unit']],
  ['measure-groups', ['Id', 'Index', 'Title', 'ParentId']],
  ['member-codes', ['Identifier', 'Index', 'Title', 'DimensionGroupId']],
  ['dimensions', ['Identifier', 'Title', 'Kind']],
  ['members', ['Key', 'Title', 'Description']],
];

/** What kind of metadata a file is; null when it is none. */
export function metadataKind(file: SourceFile): MetadataKind | null {
  const { columns, keys, kind } = file.head;
  if (kind === 'xlsx' || kind === 'zip') return null;
  const name = plainName(file);
  for (const [found, wanted] of BY_COLUMNS) {
    if (!wanted.every((column) => columns.includes(column))) continue;
    return found === 'measure-groups' && !/MeasureGroups/i.test(name) ? 'member-groups' : found;
  }
  // An empty list is a file of two quotes: only its name tells what it would have held.
  if (/^CategoryGroups\b/i.test(name) && file.content.length < 10) return 'category-groups';
  if (kind !== 'json' || columns.length > 0) return null;
  if (['Identifier', 'Title'].every((key) => keys.includes(key))) return 'table-description';
  return keys.filter((key) => /_\d+$/.test(key)).length > keys.length / 2 ? 'column-descriptions' : null;
}
