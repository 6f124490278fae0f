import { DuckDBDataChunk, type DuckDBAppender, type DuckDBMaterializedResult, type DuckDBType } from '@duckdb/node-api';

/** Arrays of numbers as DuckDB keeps them: one value per row, no objects. */
export type NumberColumn = Float64Array | Int32Array | Uint32Array | Uint16Array | Int16Array | Uint8Array | Int8Array;

/** The rows of a chunk at most (DuckDB's vector size). */
export const CHUNK_ROWS = 2048;

/** What DuckDB's vectors of numbers carry; the package does not name it in its types. */
interface NumberVector {
  items: NumberColumn;
  /** A bit per row, 64 at a time: 0 where there is null. No data says that there is none. */
  validity: { data: BigUint64Array | null };
  flush(): void;
}

/**
 * Fetches a whole answer by column. Columns of numbers become one typed array each. Null becomes NaN in a
 * column of doubles; ask SQL to leave none in other columns, for those have no room for it.
 */
export function fetchNumbers(answer: DuckDBMaterializedResult): NumberColumn[] {
  const chunks = Array.from({ length: answer.chunkCount }, (_, index) => answer.getChunk(index));
  const rows = answer.rowCount;
  return Array.from({ length: answer.columnCount }, (_, column) => {
    let whole: NumberColumn | null = null;
    let offset = 0;
    for (const chunk of chunks) {
      const { items, validity } = chunk.getColumnVector(column) as unknown as NumberVector;
      whole ??= new (items.constructor as new (length: number) => NumberColumn)(rows);
      whole.set(items as never, offset);
      if (validity.data !== null && whole instanceof Float64Array) markNulls(whole, validity.data, offset, items.length);
      offset += items.length;
    }
    return whole ?? new Float64Array(0);
  });
}

/**
 * Writes NaN where a chunk has null. Done here and not by `coalesce(value, 'NaN')` in SQL, which costs a page
 * 0.3 ms of planning; margins are mostly null all through, or not at all, so few bits are looked at.
 */
function markNulls(column: Float64Array, bits: BigUint64Array, offset: number, count: number): void {
  // Halves, as a bit of a BigInt takes twenty times as long.
  const halves = new Int32Array(bits.buffer, bits.byteOffset, bits.length * 2);
  for (let from = 0; from < count; from += 32) {
    const half = halves[from / 32]!;
    const to = Math.min(from + 32, count);
    if (half === 0) column.fill(Number.NaN, offset + from, offset + to);
    else if (half !== -1)
      for (let row = from; row < to; row += 1) if (((half >> (row - from)) & 1) === 0) column[offset + row] = Number.NaN;
  }
}

/** Fetches one column of text. */
export function fetchTexts(answer: DuckDBMaterializedResult, column = 0): string[] {
  const texts: string[] = [];
  for (let index = 0; index < answer.chunkCount; index += 1) {
    answer.getChunk(index).appendColumnValues(column, texts);
  }
  return texts;
}

/** Gives rows to an appender by column, a chunk at a time, copying memory instead of values. */
export class ColumnWriter {
  readonly #appender: DuckDBAppender;
  readonly #chunk: DuckDBDataChunk;
  readonly #vectors: NumberVector[];

  constructor(appender: DuckDBAppender, types: DuckDBType[]) {
    this.#appender = appender;
    this.#chunk = DuckDBDataChunk.create(types, CHUNK_ROWS);
    this.#vectors = types.map((_, index) => this.#chunk.getColumnVector(index) as unknown as NumberVector);
  }

  /** Sets a column to one value until it is set again. */
  fill(column: number, value: number): void {
    this.#vectors[column]!.items.fill(value);
    this.#vectors[column]!.flush();
  }

  /** Takes rows `from` to `from + count` of an array. */
  copy(column: number, values: NumberColumn, from: number, count: number): void {
    this.#vectors[column]!.items.set(values.subarray(from, from + count) as never);
    this.#vectors[column]!.flush();
  }

  /** Sends the rows that were set. */
  send(count: number): void {
    this.#chunk.rowCount = count;
    this.#appender.appendDataChunk(this.#chunk);
  }

  close(): void {
    this.#appender.flushSync();
    this.#appender.closeSync();
  }
}
