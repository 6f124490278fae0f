import { protectedBy } from './protected-by.ts';
import type { Issue } from '#base/issue';
import type { ForeignTable } from '#domain/catalogue/catalogue';
import type { DraftTable } from '#domain/release/draft';
import type { ReadOptions, SourceCatalogue, SourceFile } from '../reader.ts';
import type { TableMetadata } from '../metadata/table-metadata.ts';
import { plainName } from '../table/open.ts';

/** Which table a file holds, and what the catalogue knows of it. */
export interface TableIdentity {
  table: DraftTable;
  foreign: ForeignTable | null;
}

/** What a reader itself can say about the table. */
export interface IdentityHint {
  /** Id that the file's content tells (`odata.metadata`, a sheet's name), or the columns for sure. */
  id?: string | null;
  title?: string | null;
  publisher?: string;
}

/**
 * The identity of a table, from the first that tells: the user, the content, the file's name, metadata
 * beside it, the folder. Null when nothing tells (the caller reports `table-unknown`).
 */
export function tableIdentity(
  file: SourceFile,
  options: ReadOptions,
  metadata: TableMetadata | null,
  hint: IdentityHint = {},
): TableIdentity | null {
  const said =
    options.table ??
    hint.id ??
    tableIdInName(file.name, options.catalogue) ??
    metadata?.table ??
    tableIdInFolder(file.name, options.catalogue);
  if (said === null) return null;
  const foreign = foreignTable(options.catalogue, said);
  const publisherId = foreign?.publisher ?? hint.publisher ?? 'cbs';
  return {
    foreign,
    table: {
      id: foreign?.id ?? said,
      title: foreign?.title ?? metadata?.title ?? hint.title ?? said,
      publisher: publisherId,
      licence: options.catalogue.publisher(publisherId)?.licence ?? 'CC BY 4.0',
      policy: foreign?.policy ?? 'newest-release-per-period',
      publishedAt: metadata?.modified ?? null,
      url: /^\d{5}[A-Za-z]{3}$/.test(said) ? `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${foreign?.id ?? said}/table` : null,
      ...protectedBy(foreign?.protection),
    },
  };
}

/** The catalogue's entry for a table; ids differ in case between sources (`80859ned`). */
export function foreignTable(catalogue: SourceCatalogue, id: string): ForeignTable | null {
  return catalogue.table(id) ?? catalogue.tables.find((table) => table.id.toLowerCase() === id.toLowerCase()) ?? null;
}

/** A table id in the name of the folder that a file lies in (`85984NED-2024/WijkenEnBuurten.csv`). */
export function tableIdInFolder(name: string, catalogue: SourceCatalogue): string | null {
  const folder = name.replaceAll('\\', '/').split('/').at(-2);
  return folder === undefined ? null : tableIdInName(folder, catalogue);
}

/** A table id in a file's name: one that the catalogue has, or what looks like a CBS id (`85984NED`). */
export function tableIdInName(name: string, catalogue: SourceCatalogue): string | null {
  const plain = plainName({ name });
  const words = plain.split(/[^A-Za-z0-9-]+/).flatMap((word) => [word, ...word.split('-')]);
  const known = words.map((word) => (word === '' ? null : foreignTable(catalogue, word))).find((table) => table !== null);
  if (known) return known.id;
  return /(?<![A-Za-z0-9])(\d{5}(?:NED|ned|ENG|eng))(?![A-Za-z0-9])/.exec(plain)?.[1] ?? null;
}

/** The error for a file of which nothing tells the table. */
export function tableUnknown(file: SourceFile): Issue {
  return { code: 'table-unknown', level: 'error', at: file.name };
}
