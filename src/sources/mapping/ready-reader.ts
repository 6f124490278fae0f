import type { Reader, ReadOptions, SourceFile } from '../reader.ts';
import { readMappedFiles } from './mapped-files.ts';
import { checkMapping, type MappingFile } from './mapping-file.ts';

/** Reads files that one of the ready mappings knows by its columns. */
export const readyMappingReader: Reader = {
  id: 'mapping',
  gives: 'figures',
  detect(file, options) {
    const mapping = readyMappingFor(file, options);
    return mapping && { sure: true, because: `${mapping.id}: ${mapping.detect!.join(', ')}` };
  },
  read: (file, { options }) => readMappedFiles([file], { ...options, mapping: readyMappingFor(file, options) }),
};

/** The ready mapping of which a file has all marks, the one with most marks first; null when there is none. */
function readyMappingFor({ head }: SourceFile, { readyMappings = [] }: ReadOptions): MappingFile | null {
  const columns = new Set(head.columns.map((column) => column.trim()));
  const fitting = readyMappings.flatMap((content) => {
    const checked = checkMapping(content);
    return checked.ok && checked.value.detect?.every((column) => columns.has(column)) ? [checked.value] : [];
  });
  return fitting.sort((a, b) => b.detect!.length - a.detect!.length)[0] ?? null;
}
