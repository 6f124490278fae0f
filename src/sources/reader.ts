import type { Issue } from '#base/issue';
import type { Result } from '#base/result';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { SourceResult } from './source-result.ts';
import type { TableMetadata } from './metadata/table-metadata.ts';

/** What the front door needs of the catalogue. */
export type SourceCatalogue = Pick<Catalogue, 'table' | 'tables' | 'publisher'>;

/** What the user may say about files that do not say it themselves. */
export interface ReadOptions {
  catalogue: SourceCatalogue;
  /** Id of the table, when neither the file's name nor its content tells. */
  table?: string;
  /** Id of a reader, when detection cannot be sure. */
  format?: string;
  /** The period of every row, when the file has no period of its own. */
  period?: string;
  /** The year of the division that the area codes follow. */
  divisionYear?: number;
  /** A parsed mapping file: figures are then read by it. */
  mapping?: unknown;
  /** Parsed mapping files that come with Peil: a file that has the marks of one is read by it. */
  readyMappings?: readonly unknown[];
  /** Finds the code of an area by its title, for sources that give names only; null when not known. */
  areaByTitle?: (title: string, divisionYear: number | null) => string | null;
}

/** A file as it came, and what is in it once unpacked. */
export interface SourceFile {
  /** As given; `/` separates folders, and metadata belongs to the data of its own folder. */
  name: string;
  /** As it came: what the release's checksum is about. */
  bytes: Uint8Array;
  sha256: string;
  packing: 'none' | 'gzip';
  /** Unpacked; the same array as `bytes` when nothing was packed. */
  content: Uint8Array;
  head: FileHead;
}

export type ContentKind = 'delimited' | 'json' | 'xlsx' | 'parquet' | 'zip';

/** What can be told from the beginning of a file, made once, cheap; enough for every detection. */
export interface FileHead {
  kind: ContentKind;
  /** The first 64 kB as text; empty for `xlsx`, `parquet` and `zip`. */
  text: string;
  /** `delimited`: encoding and delimiter that were detected. */
  encoding: 'utf-8' | 'windows-1252' | null;
  delimiter: string | null;
  /**
   * Names of the columns: header line (`delimited`), schema (`parquet`), first row of the first sheet
   * (`xlsx`), keys of the first record (`json` with records). Empty when there are none.
   */
  columns: string[];
  /** `json`: keys of the outermost object (`odata.metadata`, `type`, `objects` ...). */
  keys: string[];
  /** `zip`: names of the entries. */
  entries: string[];
}

/** Why a reader takes a file for its own. */
export interface Detection {
  sure: boolean;
  /** The evidence in the source's own words (column names, keys): shown in the report in any language. */
  because: string;
}

/** What surrounds a file when it is read. */
export interface ReadContext {
  options: ReadOptions;
  because: string;
  /** Metadata that was given together with this file (DataProperties, TableInfos, area lists ...). */
  metadata: TableMetadata | null;
}

/**
 * A reader of one kind of file. The registry asks every reader; of those that are sure the first one
 * *per kind of content* reads the file, so the figures and the borders of one map file are read by
 * two readers that need not know each other.
 */
export interface Reader {
  /** kebab-case; shown in reports, given with `format`. */
  id: string;
  gives: 'figures' | 'geometry';
  detect(file: SourceFile, options: ReadOptions): Detection | null;
  read(file: SourceFile, context: ReadContext): Promise<Result<SourceResult>> | Result<SourceResult>;
}

/** Shorthand for an error finding about a file. */
export function errorAt(file: { name: string }, code: string, params?: Issue['params']): Issue {
  return { code, level: 'error', at: file.name, ...(params ? { params } : {}) };
}
