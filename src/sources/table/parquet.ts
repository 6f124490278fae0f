import { parquetMetadata, parquetRead, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { fault } from '#base/fault';
import { typedTable, type TypedColumn } from './records.ts';
import type { Table } from './table.ts';

/** Names of the top-level columns of a Parquet file. Throws `parquet-broken`. */
export function parquetColumns(name: string, bytes: Uint8Array): string[] {
  try {
    return parquetSchema(parquetMetadata(bufferOf(bytes))).children.map((child) => child.element.name);
  } catch (cause) {
    throw fault('parquet-broken', {}, { at: name, cause });
  }
}

/** The rows of a Parquet file, column by column. Throws `parquet-broken`, `no-rows`. */
export async function readParquet(name: string, bytes: Uint8Array): Promise<Table> {
  const columns = parquetColumns(name, bytes);
  const file = bufferOf(bytes);
  const rowCount = Number(parquetMetadata(file).num_rows);
  if (rowCount === 0) throw fault('no-rows', {}, { at: name });
  const cells: unknown[][] = columns.map(() => new Array<unknown>(rowCount).fill(null));
  const place = new Map(columns.map((column, index) => [column, index]));
  try {
    await parquetRead({
      file,
      compressors,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const column = cells[place.get(columnName)!]!;
        for (let index = 0; index < columnData.length; index++) column[rowStart + index] = columnData[index];
      },
    });
  } catch (cause) {
    throw fault('parquet-broken', {}, { at: name, cause });
  }
  return typedTable(columns, cells satisfies TypedColumn[], rowCount);
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  if (bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength) return bytes.buffer as ArrayBuffer;
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
