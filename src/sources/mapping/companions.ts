import { posix } from 'node:path';
import { checkMapping } from './mapping-file.ts';

/** Paths of the lists that a mapping wants beside the figures, unless they were given already. */
export function companionPaths(paths: readonly string[], mapping: unknown): string[] {
  if (mapping === undefined) return [];
  const checked = checkMapping(mapping);
  const list = checked.ok ? checked.value.measureList?.file : undefined;
  if (list === undefined) return [];
  const plain = paths.map((path) => posix.normalize(path.replaceAll('\\', '/')));
  const beside = plain.filter((path) => posix.basename(path) !== list).map((path) => posix.join(posix.dirname(path), list));
  return [...new Set(beside)].filter((path) => !plain.includes(path));
}
