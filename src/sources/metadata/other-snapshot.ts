import type { Issue } from '#base/issue';
import type { DraftTable } from '#domain/release/draft';
import type { SourceFile } from '../reader.ts';
import type { TableMetadata } from './table-metadata.ts';

/** A column and its place in the table: `Koopwoningen_47`. */
const NUMBERED = /^(.+)_(\d+)$/;

/**
 * Whether the metadata beside a file is of another snapshot of its table: CBS numbers the columns anew when it adds
 * some, so that the description knows a name under another number than the figures have.
 *
 * @returns a warning that names both and an example; null when they agree, or nothing can be told
 */
export function otherSnapshot(columns: readonly string[], metadata: TableMetadata | null, file: SourceFile): Issue | null {
  if (metadata === null || metadata.topics.size === 0) return null;
  const described = new Map<string, string>();
  for (const key of metadata.topics.keys()) described.set(nameOf(key), key);
  const moved = columns.filter((column) => NUMBERED.test(column) && !metadata.topics.has(column) && described.has(nameOf(column)));
  if (moved.length === 0) return null;
  const params = {
    count: moved.length,
    figures: file.name,
    description: metadata.files?.map(({ name }) => name).join(', ') ?? '',
    modified: metadata.modified?.slice(0, 10) ?? null,
    column: moved[0]!,
    other: described.get(nameOf(moved[0]!))!,
  };
  return { code: 'metadata-other-snapshot', level: 'warning', at: file.name, params };
}

/** The day on which another snapshot was published says nothing about this one. */
export function undated(table: DraftTable): DraftTable {
  return { ...table, publishedAt: null };
}

function nameOf(key: string): string {
  return NUMBERED.exec(key)?.[1] ?? key;
}
