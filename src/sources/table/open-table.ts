import { fault, Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import type { SourceFile } from '../reader.ts';
import { readDelimited } from './delimited.ts';
import { sheetsOf, textOf } from './open.ts';
import { readParquet } from './parquet.ts';
import { recordTable } from './records.ts';
import type { Table } from './table.ts';

/**
 * The rows of a file, whatever it came in: delimited text, the first filled sheet of a workbook (or the
 * named one), Parquet, JSON records (an array, or `value` of an OData answer). All faults at once.
 */
export async function openTable(file: SourceFile, options: { delimiter?: string; sheet?: string } = {}): Promise<Result<Table>> {
  try {
    return atFile(file.name, await tableOf(file, options));
  } catch (error) {
    if (error instanceof Fault) return failure(error.issues);
    throw error;
  }
}

async function tableOf(file: SourceFile, options: { delimiter?: string; sheet?: string }): Promise<Result<Table>> {
  switch (file.head.kind) {
    case 'delimited': {
      const delimiter = options.delimiter ?? file.head.delimiter;
      if (delimiter === null) throw fault('delimiter-unknown', { line: file.head.text.split('\n')[0]!.slice(0, 80) });
      const text = textOf(file);
      const read = readDelimited(text.bytes, delimiter);
      return read.ok ? success({ ...read.value, notes: [...text.notes, ...read.value.notes] }) : read;
    }
    case 'xlsx': {
      const tables = sheetsOf(file);
      const table = options.sheet === undefined ? tables[0]! : tables.find((one) => one.sheet === options.sheet);
      if (!table) throw fault('sheet-unknown', { sheet: options.sheet!, sheets: tables.map((one) => one.sheet).join(', ') });
      if (table.rowCount === 0) return failure([{ code: 'no-rows', level: 'error' }]);
      return success(options.sheet === undefined ? withOtherSheets(table, tables) : table);
    }
    case 'parquet':
      return success(await readParquet(file.name, file.content));
    case 'json': {
      const records = jsonRecords(parseJson(file));
      if (records === null) throw fault('json-without-records');
      return records.length === 0 ? failure([{ code: 'no-rows', level: 'error' }]) : success(recordTable(records));
    }
    case 'zip':
      throw fault('zip-without-table', { entries: file.head.entries.slice(0, 5).join(', ') });
  }
}

/** Says which sheets were left alone, when nobody chose one. */
function withOtherSheets(table: Table, tables: Table[]): Table {
  const others = tables.filter((one) => one !== table).map((one) => one.sheet);
  if (others.length === 0) return table;
  const note: Issue = { code: 'other-sheets-not-read', level: 'warning', params: { sheet: table.sheet, others: others.join(', ') } };
  return { ...table, notes: [...table.notes, note] };
}

/** The parsed JSON of a file. Throws `json-broken`. */
export function parseJson(file: SourceFile): unknown {
  try {
    return JSON.parse(Buffer.from(textOf(file).bytes).toString('utf8')) as unknown;
  } catch (cause) {
    throw fault('json-broken', { reason: cause instanceof Error ? cause.message.slice(0, 120) : '' }, { at: file.name, cause });
  }
}

/** Records of JSON: an array of objects, or the `value` of an OData answer; null when it has neither. */
export function jsonRecords(content: unknown): Record<string, unknown>[] | null {
  const list = Array.isArray(content) ? content : ((content as { value?: unknown } | null)?.value ?? null);
  return Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null) ? (list as Record<string, unknown>[]) : null;
}

function atFile<T>(name: string, result: Result<T>): Result<T> {
  const placed = (issues: Issue[]) =>
    issues.map((issue) =>
      issue.at ? issue : { ...issue, at: typeof issue.params?.line === 'number' ? `${name}:${issue.params.line}` : name },
    );
  return result.ok ? success(result.value, placed(result.warnings)) : failure(placed(result.issues));
}
