import { posix } from 'node:path';
import { hasErrors, type Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import type { ReadOptions, SourceFile } from '../reader.ts';
import type { SourceResult } from '../source-result.ts';
import { checkMapping, type MappingFile, type MeasureInfo } from './mapping-file.ts';
import { readMeasureList } from './measure-list.ts';
import { readMapped } from './read-mapped.ts';

/**
 * Reads files by the mapping in the options. Where the mapping names a list of measures, each file is
 * read with the list of its own folder, which must be among the files.
 *
 * @returns the drafts, or every fault of the mapping and of all files at once.
 */
export async function readMappedFiles(files: readonly SourceFile[], options: ReadOptions): Promise<Result<SourceResult>> {
  const checked = checkMapping(options.mapping);
  if (!checked.ok) return checked;
  const mapping = checked.value;
  const issues: Issue[] = [];
  const drafts: SourceResult['drafts'] = [];
  const lists = new Map<string, Record<string, MeasureInfo>>();
  const isList = (file: SourceFile) => mapping.measureList !== undefined && posix.basename(plain(file)) === mapping.measureList.file;
  for (const file of files.filter(isList)) {
    const list = await readMeasureList(file, mapping.measureList!);
    if (list.ok) lists.set(posix.dirname(plain(file)), list.value);
    else issues.push(...list.issues);
  }
  if (hasErrors(issues)) return failure(issues);
  for (const file of files.filter((each) => !isList(each))) {
    const list = lists.get(posix.dirname(plain(file)));
    if (mapping.measureList && !list) {
      issues.push({ code: 'mapping-list-missing', level: 'error', at: file.name, params: { file: mapping.measureList.file } });
      continue;
    }
    const read = await readMapped(file, withList(mapping, list), options);
    if (read.ok) drafts.push(...read.value);
    else issues.push(...read.issues);
  }
  return hasErrors(issues) ? failure(issues) : success({ drafts, geometries: [], issues });
}

function withList(mapping: MappingFile, list: Record<string, MeasureInfo> | undefined): MappingFile {
  return list ? { ...mapping, measures: { ...list, ...mapping.measures } } : mapping;
}

function plain(file: SourceFile): string {
  return posix.normalize(file.name.replaceAll('\\', '/')).replace(/\.gz$/i, '');
}
