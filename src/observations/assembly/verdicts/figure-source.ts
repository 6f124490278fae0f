import type { DuckDBConnection } from '@duckdb/node-api';
import { FLAG_CODE, QUALITY_CODE, STATUS_CODE } from '#domain/observation/observation';
import { fetchNumbers } from '../../columns.ts';

/** Bits of what must be told of a figure; the order of `MARK_WARNINGS`. */
export const MARKS = { provisional: 1, estimated: 2, incomplete: 4, afterBreak: 8 } as const;

/** Figures with a value of one indicator, by column. */
export interface ValueColumns {
  length: number;
  /** Area and period in one number: a column less to fetch. See `areaBits`. */
  cell: Uint32Array;
  /** How many of the lowest bits of `cell` are the area's number; the rest is the period's. */
  areaBits: number;
  value: Float64Array;
  /** null where none of them has a mark. */
  mark: Uint8Array | null;
  /** 95 % margins; null when they were not asked for. NaN where there are none. */
  lower: Float64Array | null;
  upper: Float64Array | null;
}

/** Reads figures while a store is being built: from the file in the making, and from those that stay. */
export class FigureSource {
  readonly #connection: DuckDBConnection;
  readonly #owners: Map<number, Map<number, number[]>>;
  readonly #newFile: number;
  readonly #mark: string;
  readonly #areaBits: number;
  #marked: ReadonlySet<number> = new Set();

  private constructor(
    connection: DuckDBConnection,
    owners: Map<number, Map<number, number[]>>,
    newFile: number,
    mark: string,
    areaBits: number,
  ) {
    this.#connection = connection;
    this.#areaBits = areaBits;
    this.#owners = owners;
    this.#newFile = newFile;
    this.#mark = mark;
  }

  /**
   * @param newFile number of the file in the making, attached as `fig`; others are attached as `old0`, `old1` ...
   * @param areaCount one more than the largest area number
   * @param incomplete numbers of releases that are marked incomplete
   * @throws RangeError when areas and periods are too many for one number of 32 bits
   */
  static async open(
    connection: DuckDBConnection,
    newFile: number,
    areaCount: number,
    incomplete: readonly number[],
  ): Promise<FigureSource> {
    const [indicator, period, file] = fetchNumbers(
      await connection.run('SELECT indicator_no, period_no, file_no FROM names.partition ORDER BY ALL'),
    ) as [Uint16Array, Uint16Array, Uint16Array];
    const owners = new Map<number, Map<number, number[]>>();
    indicator.forEach((no, row) => {
      const files = owners.get(no) ?? new Map<number, number[]>();
      owners.set(no, files);
      files.set(file[row]!, [...(files.get(file[row]!) ?? []), period[row]!]);
    });
    const areaBits = 32 - Math.clz32(areaCount);
    if (period.some((no) => no >= 2 ** (32 - areaBits)))
      throw new RangeError(`Cannot number ${areaCount} areas and their periods in 32 bits`);
    return new FigureSource(connection, owners, newFile, markSql(incomplete), areaBits);
  }

  /**
   * Looks which of these indicators have figures with a mark; others have none. Nearly all figures are final and
   * exact, and a column of marks that are nought takes as long to fetch as any.
   */
  async learnMarks(indicators: readonly number[]): Promise<void> {
    const files = new Set(indicators.flatMap((no) => [...(this.#owners.get(no)?.keys() ?? [])]));
    const pieces = [...files].flatMap((file) =>
      ['by_indicator', 'own'].map(
        (table) =>
          `SELECT indicator_no FROM ${schemaOf(file, this.#newFile)}.${table} WHERE indicator_no IN (${indicators.join(', ')}) AND ${this.#mark} <> 0`,
      ),
    );
    if (pieces.length === 0) return;
    const answer = await this.#connection.run(`SELECT DISTINCT indicator_no FROM (${pieces.join(' UNION ALL ')})`);
    this.#marked = new Set(fetchNumbers(answer)[0]!);
  }

  /** Numbers of the periods in which an indicator has figures. */
  periodsOf(indicator: number): number[] {
    return [...(this.#owners.get(indicator)?.values() ?? [])].flat();
  }

  /**
   * The figures with a value of an indicator, in no order; own areas' too. Of periods that `periodsOf` does not
   * name there may be some that no longer count.
   */
  async read(indicator: number, withMargins: boolean): Promise<ValueColumns> {
    const margins = withMargins ? ', lower, upper' : '';
    const isMarked = this.#marked.has(indicator);
    const mark = isMarked ? `, ${this.#mark}` : '';
    const cell = `(period_no::UINTEGER << ${this.#areaBits}) | area_no::UINTEGER`;
    const owners = [...(this.#owners.get(indicator) ?? [])];
    const pieces = owners.flatMap(([file]) => {
      const schema = schemaOf(file, this.#newFile);
      // What another file has anew is left out; asking for all that remains would take longer.
      const renewed = owners.flatMap(([other, periods]) => (other === file ? [] : periods));
      const where = renewed.length > 0 ? ` AND period_no NOT IN (${renewed.join(', ')})` : '';
      return ['by_indicator', 'own'].map(
        (table) => `SELECT ${cell}, value${mark}${margins} FROM ${schema}.${table}
          WHERE indicator_no = ${indicator} AND status = ${STATUS_CODE.ok}${where}`,
      );
    });
    const none = { length: 0, cell: new Uint32Array(0), areaBits: this.#areaBits, value: new Float64Array(0) };
    if (pieces.length === 0) return { ...none, mark: null, lower: null, upper: null };
    const [cells, value, ...more] = fetchNumbers(await this.#connection.run(pieces.join(' UNION ALL '))) as [
      Uint32Array,
      Float64Array,
      ...(Uint8Array | Float64Array)[],
    ];
    const marks = isMarked ? (more.shift() as Uint8Array) : null;
    const [lower = null, upper = null] = more as Float64Array[];
    return { length: cells.length, cell: cells, areaBits: this.#areaBits, value, mark: marks, lower, upper };
  }
}

function schemaOf(file: number, newFile: number): string {
  return file === newFile ? 'fig' : `old${file}`;
}

/** What must be told of a figure, as SQL. */
function markSql(incomplete: readonly number[]): string {
  const partly = incomplete.length > 0 ? ` | CASE WHEN release_no IN (${incomplete.join(', ')}) THEN ${MARKS.incomplete} ELSE 0 END` : '';
  return `(CASE flag WHEN ${FLAG_CODE.provisional} THEN ${MARKS.provisional} WHEN ${FLAG_CODE.estimate} THEN ${MARKS.estimated} ELSE 0 END
    | CASE WHEN quality <> ${QUALITY_CODE.exact} THEN ${MARKS.estimated} ELSE 0 END${partly})::UTINYINT`;
}
