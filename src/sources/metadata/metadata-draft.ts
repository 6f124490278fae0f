import type { Draft } from '#domain/release/draft';
import type { ReadOptions, SourceFile } from '../reader.ts';
import { tableIdentity } from '../wide/identity.ts';
import { areasOfList } from './areas-of-list.ts';
import type { TableMetadata } from './table-metadata.ts';

/** A draft without figures: what metadata alone says of a table's measures and areas. Null when no table is told. */
export function metadataDraft(metadata: TableMetadata, files: SourceFile[], options: ReadOptions): Draft | null {
  const identity = tableIdentity(files[0]!, options, metadata);
  if (identity === null) return null;
  const said = options.divisionYear ?? identity.foreign?.divisionYear ?? metadata.divisionYear;
  const areas = areasOfList(metadata, typeof said === 'number' ? said : null);
  return {
    table: identity.table,
    files: files.map((file) => ({ name: file.name, bytes: file.bytes.length, sha256: file.sha256 })),
    format: {
      id: 'cbs-metadata',
      because: files.map((file) => file.head.columns.slice(0, 3).join(', ') || file.head.keys.slice(0, 3).join(', ')).join('; '),
    },
    measures: [...metadata.topics.values()].map((topic) => ({
      column: topic.key,
      members: {},
      memberTitles: {},
      title: [...topic.path, topic.title].join(' / '),
      unit: topic.unit,
      datatype: topic.datatype,
      decimals: topic.decimals,
    })),
    areas,
    periods: [],
    blocks: [],
    rowsRead: [...metadata.members.values()].reduce((sum, members) => sum + members.size, metadata.topics.size),
    complete: true,
    issues: [
      {
        code: 'metadata-only',
        level: 'note',
        at: files[0]!.name,
        params: { table: identity.table.id, measures: metadata.topics.size, areas: areas.length },
      },
    ],
  };
}
