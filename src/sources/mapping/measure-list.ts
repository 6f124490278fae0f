import { failure, success, type Result } from '#base/result';
import type { SourceFile } from '../reader.ts';
import { openTable } from '../table/open-table.ts';
import { columnIndex } from '../table/table.ts';
import type { MappingFile, MeasureInfo } from './mapping-file.ts';

/** Reads the list beside the figures that tells of each measure its table, column, title and unit. */
export async function readMeasureList(
  file: SourceFile,
  list: NonNullable<MappingFile['measureList']>,
): Promise<Result<Record<string, MeasureInfo>>> {
  const opened = await openTable(file);
  if (!opened.ok) return opened;
  const table = opened.value;
  const named = { key: list.key, column: list.column, title: list.title, unit: list.unit, tables: list.tables };
  const missing = Object.values(named).filter((name) => name !== undefined && columnIndex(table, name) < 0);
  if (missing.length > 0) {
    const columns = table.columns.join(', ');
    return failure(
      missing.map((column) => ({ code: 'mapping-column-missing', level: 'error', at: file.name, params: { column: column!, columns } })),
    );
  }
  const measures: Record<string, MeasureInfo> = {};
  for (let row = 0; row < table.rowCount; row += 1) {
    const text = (name: string | undefined) =>
      name === undefined ? undefined : table.text(columnIndex(table, name), row)?.trim() || undefined;
    const tables = text(named.tables)
      ?.split(';')
      .map((id) => id.trim());
    measures[text(named.key) ?? ''] = {
      ...(text(named.column) ? { column: text(named.column) } : {}),
      ...(text(named.title) ? { title: text(named.title) } : {}),
      ...(text(named.unit) ? { unit: text(named.unit) } : {}),
      ...(tables ? { tables } : {}),
    };
  }
  return success(measures);
}
