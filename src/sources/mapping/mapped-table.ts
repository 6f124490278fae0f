import type { Period } from '#base/period';
import type { ForeignTable } from '#domain/catalogue/catalogue';
import type { DraftTable } from '#domain/release/draft';
import type { ReadOptions, SourceFile } from '../reader.ts';
import { plainName } from '../table/open.ts';
import { protectedBy } from '../wide/protected-by.ts';
import { foreignTable, tableIdInName } from '../wide/identity.ts';
import type { MappingFile, MeasureInfo } from './mapping-file.ts';

export interface MappedTable {
  table: DraftTable;
  foreign: ForeignTable | null;
  /** Members of dimensions that every figure of this table was taken from. */
  members: Record<string, string>;
}

/** The table of the mapping itself; null when neither mapping, option nor file name tells one. */
export function ownTable(file: SourceFile, mapping: MappingFile, options: ReadOptions): MappedTable | null {
  const name = plainName(file).replace(/\.[a-z]+$/i, '');
  const id = options.table ?? filledIn(mapping.table.id, name) ?? tableIdInName(file.name, options.catalogue) ?? null;
  return id === null ? null : tableOf(id, mapping, options, name);
}

/** `{file}` is the file's name, `{file:(\d{5})}` the part of it that the pattern finds; null when it finds none. */
function filledIn(template: string | undefined, name: string): string | null {
  if (template === undefined) return null;
  let complete = true;
  const id = template.replace(/\{file(?::(.+))?\}/, (_, pattern: string | undefined) => {
    const found = pattern === undefined ? [name] : new RegExp(pattern, 'u').exec(name);
    complete &&= found !== null;
    return found ? (found[1] ?? found[0]!) : '';
  });
  return complete ? id : null;
}

/** A table by its id: what the catalogue knows goes before what the mapping says. */
export function tableOf(id: string, mapping: MappingFile, options: ReadOptions, fileName = ''): MappedTable {
  const foreign = foreignTable(options.catalogue, id);
  const said = mapping.table;
  const publisher = foreign?.publisher ?? said.publisher ?? 'unknown';
  return {
    foreign,
    members: mapping.tables?.[id]?.members ?? {},
    table: {
      id: foreign?.id ?? id,
      title: foreign?.title ?? said.title?.replaceAll('{file}', fileName) ?? id,
      publisher,
      licence: options.catalogue.publisher(publisher)?.licence ?? said.licence ?? 'unknown',
      policy: foreign?.policy ?? said.policy ?? 'newest-release-per-period',
      publishedAt: said.publishedAt ?? null,
      url: said.url ?? null,
      ...protectedBy(foreign?.protection ?? said.protection),
    },
  };
}

/**
 * Which of a measure's tables a row is from: by the rule of the mapping, else by the period that the
 * catalogue knows of a table. Null when that does not tell exactly one.
 */
export function tableOfRow(
  measure: MeasureInfo,
  row: { period: Period; divisionYear: number | null },
  mapping: MappingFile,
  options: ReadOptions,
): string | null {
  const tables = measure.tables ?? [];
  if (tables.length === 1) return tables[0]!;
  const fitting = tables.filter((id) => {
    const { period, divisionYear } = mapping.tables?.[id]?.when ?? { period: foreignTable(options.catalogue, id)?.period };
    if (period === undefined && divisionYear === undefined) return false;
    return (period === undefined || period === row.period) && (divisionYear === undefined || divisionYear === row.divisionYear);
  });
  return fitting.length === 1 ? fitting[0]! : null;
}
