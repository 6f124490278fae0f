import { Fault } from '#base/fault';
import { hasErrors, type Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import { readMappedFiles } from './mapping/mapped-files.ts';
import { bundleMetadata, type MetadataBundle } from './metadata/bundle.ts';
import { errorAt, type Reader, type ReadOptions, type SourceFile } from './reader.ts';
import { readers } from './registry.ts';
import type { SourceResult } from './source-result.ts';
import { openFile } from './table/open.ts';

/**
 * The front door for files: tells what each file is, reads it, and gives drafts of tables and borders of
 * areas. Metadata lists (properties, table information, areas, periods) enrich the data of their own
 * folder; given alone they become a draft without figures. With a mapping, all files are read by it.
 * What was decided stands in `Draft.format`.
 *
 * @returns a failure with the faults of all files together when any file has one: nothing is half read.
 */
export async function readSources(files: { name: string; bytes: Uint8Array }[], options: ReadOptions): Promise<Result<SourceResult>> {
  const issues: Issue[] = [];
  const opened: SourceFile[] = [];
  for (const { name, bytes } of files) {
    try {
      opened.push(openFile(name, bytes));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      issues.push(...error.issues);
    }
  }
  if (options.mapping !== undefined) {
    const mapped = await readMappedFiles(opened, options);
    if (!mapped.ok) issues.push(...mapped.issues);
    return hasErrors(issues) || !mapped.ok ? failure(issues) : success(mapped.value, issues);
  }
  const bundle = await bundleMetadata(opened, options);
  issues.push(...bundle.issues);
  const result: SourceResult = { drafts: [], geometries: [], issues: [] };
  for (const file of bundle.data) {
    const read = await readFile(file, bundle, options);
    if (!read.ok) issues.push(...read.issues);
    else append(result, read.value, read.warnings);
  }
  if (hasErrors(issues)) return failure(issues);
  const alone = bundle.draftsOfUnused(options);
  append(result, { drafts: alone.drafts, geometries: [], issues: alone.issues }, issues);
  if (hasErrors(result.issues)) return failure(result.issues);
  return success(result);
}

async function readFile(file: SourceFile, bundle: MetadataBundle, options: ReadOptions): Promise<Result<SourceResult>> {
  const chosen = chooseReaders(file, options);
  if (!chosen.ok) return chosen;
  const result: SourceResult = { drafts: [], geometries: [], issues: [] };
  const issues: Issue[] = [];
  for (const { reader, because } of chosen.value) {
    const metadata = reader.gives === 'figures' ? bundle.metadataFor(file, options) : null;
    try {
      const read = await reader.read(file, { options, because, metadata });
      if (read.ok) append(result, read.value, read.warnings);
      else issues.push(...read.issues);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      issues.push(...error.issues.map((issue) => ({ at: file.name, ...issue })));
    }
  }
  return issues.length > 0 ? failure(issues) : success(result);
}

/** The reader that the user named, or the first sure one for figures and the first for geometry. */
function chooseReaders(file: SourceFile, options: ReadOptions): Result<{ reader: Reader; because: string }[]> {
  if (options.format !== undefined) {
    const reader = readers.find((one) => one.id === options.format);
    if (!reader)
      return failure([
        errorAt(file, 'format-option-unknown', { format: options.format, formats: readers.map((one) => one.id).join(', ') }),
      ]);
    return success([{ reader, because: reader.detect(file, options)?.because ?? `format: ${options.format}` }]);
  }
  const candidates = readers.flatMap((reader) => {
    const detection = reader.detect(file, options);
    return detection ? [{ reader, ...detection }] : [];
  });
  const sure = candidates.filter((candidate) => candidate.sure);
  const chosen = (['figures', 'geometry'] as const).flatMap((gives) => sure.find(({ reader }) => reader.gives === gives) ?? []);
  if (chosen.length > 0) return success(chosen);
  if (candidates.length > 0)
    return failure([errorAt(file, 'format-unclear', { formats: candidates.map(({ reader }) => reader.id).join(', ') })]);
  const seen = file.head.columns.length > 0 ? file.head.columns : file.head.keys.length > 0 ? file.head.keys : file.head.entries;
  if (file.head.kind === 'delimited' && file.head.delimiter === null) {
    return failure([errorAt(file, 'delimiter-unknown', { line: file.head.text.split('\n')[0]!.slice(0, 80) })]);
  }
  return failure([errorAt(file, 'format-unknown', { kind: file.head.kind, columns: seen.slice(0, 8).join(', ') })]);
}

function append(result: SourceResult, more: SourceResult, warnings: Issue[]): void {
  result.drafts.push(...more.drafts);
  result.geometries.push(...more.geometries);
  result.issues.push(...more.issues, ...warnings);
}
