import { foldName } from '#base/text';
import type { ReadContext, SourceCatalogue, SourceFile } from '../reader.ts';
import { plainName } from '../table/open.ts';
import { tableIdentity, type TableIdentity } from '../wide/identity.ts';

/**
 * Which table a portal download is: the portal names its files by the table's title
 * (`SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv`), and a cross-table has the title on its first line.
 */
export function portalIdentity(file: SourceFile, context: ReadContext, title: string | null): TableIdentity | null {
  const titles = [title ?? '', plainName(file).replace(/(?:_\d{6,8})*\.csv$/i, '')];
  const id = titles.map((one) => tableWithTitle(one, context.options.catalogue)).find((one) => one !== null) ?? null;
  return tableIdentity(file, context.options, context.metadata, { id, title });
}

function tableWithTitle(title: string, catalogue: SourceCatalogue): string | null {
  const folded = foldName(title);
  return folded === '' ? null : (catalogue.tables.find((table) => foldName(table.title) === folded)?.id ?? null);
}
