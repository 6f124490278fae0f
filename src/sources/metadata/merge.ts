import type { ParsedMetadata } from './parse.ts';
import { blankMetadata, type TableMetadata } from './table-metadata.ts';

/** Puts what several files say of one table together; what comes first is kept. */
export function mergeMetadata(parts: readonly ParsedMetadata[]): TableMetadata {
  const merged = blankMetadata(null);
  for (const part of parts) {
    merged.table ??= part.table;
    merged.title ??= part.title;
    merged.modified ??= part.modified;
    merged.period ??= part.period;
    merged.divisionYear ??= part.divisionYear;
    for (const [key, topic] of part.topics) if (!merged.topics.has(key)) merged.topics.set(key, topic);
    for (const [key, dimension] of part.dimensions)
      if (!merged.dimensions.has(key) || dimension !== 'other') merged.dimensions.set(key, dimension);
    for (const [key, members] of part.members) {
      const known = merged.members.get(key);
      if (!known || known.size < members.size) merged.members.set(key, members);
    }
  }
  addPaths(merged, parts);
  return merged;
}

/** Titles of the groups above a v4 topic, which come in a file of their own. */
function addPaths(merged: TableMetadata, parts: readonly ParsedMetadata[]): void {
  const groups = new Map(parts.flatMap((part) => [...part.groups]));
  for (const [key, group] of parts.flatMap((part) => [...part.groupOfTopic])) {
    const topic = merged.topics.get(key);
    if (!topic || topic.path.length > 0) continue;
    const path: string[] = [];
    for (let one = groups.get(group); one && path.length < 10; one = one.parent === null ? undefined : groups.get(one.parent))
      path.unshift(one.title);
    merged.topics.set(key, { ...topic, path });
  }
}
