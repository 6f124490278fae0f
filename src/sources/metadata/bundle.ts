import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Draft } from '#domain/release/draft';
import type { ReadOptions, SourceFile } from '../reader.ts';
import { tableIdInName } from '../wide/identity.ts';
import { metadataKind } from './kind.ts';
import { mergeMetadata } from './merge.ts';
import { metadataDraft } from './metadata-draft.ts';
import { parseMetadata, type ParsedMetadata } from './parse.ts';
import type { TableMetadata } from './table-metadata.ts';

/** The files of one reading, sorted into figures and metadata. */
export interface MetadataBundle {
  data: SourceFile[];
  issues: Issue[];
  /** Metadata of the file's own folder that is about its table, or about no table in particular. */
  metadataFor(file: SourceFile, options: ReadOptions): TableMetadata | null;
  /** Drafts of the metadata that no data file asked for, one per folder and table. */
  draftsOfUnused(options: ReadOptions): { drafts: Draft[]; issues: Issue[] };
}

interface Part {
  file: SourceFile;
  folder: string;
  metadata: ParsedMetadata;
  used: boolean;
}

/** Reads the metadata among the files. With a mapping every file is data: the mapping tells what it is. */
export async function bundleMetadata(files: SourceFile[], options: ReadOptions): Promise<MetadataBundle> {
  const data: SourceFile[] = [];
  const parts: Part[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const kind = options.mapping === undefined ? metadataKind(file) : null;
    if (kind === null) {
      data.push(file);
      continue;
    }
    try {
      const metadata = await parseMetadata(file, kind, tableIdInName(file.name, options.catalogue) ?? idInText(file));
      parts.push({ file, folder: folderOf(file.name), metadata, used: false });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      issues.push(...error.issues);
    }
  }
  return {
    data,
    issues,
    metadataFor: (file, given) => metadataFor(parts, file, given),
    draftsOfUnused: (given) => draftsOfUnused(parts, given),
  };
}

function metadataFor(parts: Part[], file: SourceFile, options: ReadOptions): TableMetadata | null {
  const table = options.table ?? tableIdInName(file.name, options.catalogue) ?? idInText(file);
  const folder = folderOf(file.name);
  const beside = parts.filter(
    (part) => part.folder === folder && (table === null || part.metadata.table === null || sameTable(part.metadata.table, table)),
  );
  for (const part of beside) part.used = true;
  if (beside.length === 0) return null;
  const files = beside.map((part) => ({ name: part.file.name, bytes: part.file.bytes.length, sha256: part.file.sha256 }));
  return { ...mergeMetadata(beside.map((part) => part.metadata)), files };
}

function draftsOfUnused(parts: Part[], options: ReadOptions): { drafts: Draft[]; issues: Issue[] } {
  const unused = parts.filter((part) => !part.used);
  const drafts: Draft[] = [];
  const issues: Issue[] = [];
  for (const folder of new Set(unused.map((part) => part.folder))) {
    const together = unused.filter((part) => part.folder === folder);
    const tables = new Set(together.flatMap((part) => part.metadata.table?.toLowerCase() ?? []));
    for (const table of tables.size === 0 ? [null] : tables) {
      const own = together.filter((part) => part.metadata.table === null || part.metadata.table.toLowerCase() === table);
      const draft = metadataDraft(
        mergeMetadata(own.map((part) => part.metadata)),
        own.map((part) => part.file),
        options,
      );
      if (draft) drafts.push(draft);
      else issues.push({ code: 'table-unknown', level: 'error', at: own[0]!.file.name });
    }
  }
  return { drafts, issues };
}

function idInText(file: SourceFile): string | null {
  return /"(?:odata\.metadata|@odata\.context)"\s*:\s*"[^"]*?\/(\d{5}(?:NED|ENG))\//i.exec(file.head.text)?.[1] ?? null;
}

function sameTable(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function folderOf(name: string): string {
  const plain = name.replaceAll('\\', '/');
  return plain.includes('/') ? plain.slice(0, plain.lastIndexOf('/')) : '';
}
