import { DOUBLE, INTEGER, USMALLINT, UTINYINT, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api';
import type { GridVerdicts } from '#analysis/gap/judge-grid';
import { CHUNK_ROWS, ColumnWriter, type NumberColumn } from '../../columns.ts';
import { MARKS } from './figure-source.ts';
import type { VerdictGrid } from './verdict-grid.ts';
import type { VerdictPlaces } from './verdict-places.ts';

/** A column of the table of verdicts: its name, its type in SQL and for the appender, and the array that holds it. */
const COLUMNS = [
  ['area_no', 'INTEGER', INTEGER, Int32Array],
  ['indicator_no', 'USMALLINT', USMALLINT, Uint16Array],
  ['verdict', 'UTINYINT', UTINYINT, Uint8Array],
  ['reasons', 'UTINYINT', UTINYINT, Uint8Array],
  ['marks', 'UTINYINT', UTINYINT, Uint8Array],
  ['n', 'USMALLINT', USMALLINT, Uint16Array],
  ['first_period', 'USMALLINT', USMALLINT, Uint16Array],
  ['last_period', 'USMALLINT', USMALLINT, Uint16Array],
  ['gap_last', 'DOUBLE', DOUBLE, Float64Array],
  ['slope', 'DOUBLE', DOUBLE, Float64Array],
  ['se', 'DOUBLE', DOUBLE, Float64Array],
  ['p', 'DOUBLE', DOUBLE, Float64Array],
  ['p_kendall', 'DOUBLE', DOUBLE, Float64Array],
  ['r1', 'DOUBLE', DOUBLE, Float64Array],
  ['area_change', 'UTINYINT', UTINYINT, Uint8Array],
  ['reference_change', 'UTINYINT', UTINYINT, Uint8Array],
  ['share', 'DOUBLE', DOUBLE, Float64Array],
] as const satisfies readonly (readonly [string, string, DuckDBType, unknown])[];

/** What the table `verdict` of a file of figures is made of, in the order in which it is read. */
export const VERDICT_NAMES = COLUMNS.map(([name]) => name);
export const VERDICT_TABLE = `verdict (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})`;

/** What is kept of an indicator that was judged, by column: index i is one place. */
interface Judged {
  indicator: number;
  places: Int32Array;
  columns: readonly NumberColumn[];
}

/**
 * Verdicts of many indicators, gathered to be written by area: a page asks for everything of one area. NaN is
 * stored as it is: a column of verdicts is read whole, and the reasons tell.
 */
export class VerdictRows {
  readonly #judged: Judged[] = [];
  readonly #places: VerdictPlaces;

  constructor(places: VerdictPlaces) {
    this.#places = places;
  }

  add(indicator: number, { grid, periods, isCut }: VerdictGrid, verdicts: GridVerdicts): void {
    const period = (columns: Uint16Array) => columns.map((column) => periods[column]!);
    this.#judged.push({
      indicator,
      places: grid.judged,
      columns: [
        grid.judged.map((place) => this.#places.newestArea[place]!),
        new Uint16Array(grid.judged.length).fill(indicator),
        verdicts.verdict,
        verdicts.reasons,
        verdicts.marks.map((marks, at) => marks | (isCut[at]! * MARKS.afterBreak)),
        verdicts.n,
        period(verdicts.first),
        period(verdicts.last),
        verdicts.gapLast,
        verdicts.slope,
        verdicts.se,
        verdicts.p,
        verdicts.pKendall,
        verdicts.r1,
        verdicts.areaChange,
        verdicts.referenceChange,
        grid.share.map((share, at) => (verdicts.isRest[at] === 1 ? share : 0)),
      ],
    });
  }

  /** Writes all of them to `table`, in order of area and indicator. */
  async write(connection: DuckDBConnection, table: { catalog: string; name: string }): Promise<void> {
    const { which, row } = this.#inOrderOfArea();
    const writer = new ColumnWriter(
      await connection.createAppender(table.name, 'main', table.catalog),
      COLUMNS.map(([, , type]) => type),
    );
    const chunks = COLUMNS.map(([, , , Column]) => new Column(CHUNK_ROWS) as NumberColumn);
    const sources = COLUMNS.map((_, at) => this.#judged.map(({ columns }) => columns[at]!));
    for (let from = 0; from < row.length; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, row.length - from);
      const order = { which: which.subarray(from, from + count), row: row.subarray(from, from + count) };
      chunks.forEach((chunk, at) => {
        if (chunk instanceof Float64Array) gatherDoubles(chunk, sources[at] as Float64Array[], order);
        else gatherWhole(chunk, sources[at]!, order);
        writer.copy(at, chunk, 0, count);
      });
      writer.send(count);
    }
    writer.close();
  }

  /** Which indicator and which row of it, by area number, then by indicator. */
  #inOrderOfArea(): { which: Uint16Array; row: Int32Array } {
    const { newestArea, areaCount } = this.#places;
    const next = new Uint32Array(areaCount + 1);
    for (const { places } of this.#judged) for (const place of places) next[newestArea[place]! + 1]! += 1;
    for (let area = 0; area < areaCount; area += 1) next[area + 1]! += next[area]!;
    const which = new Uint16Array(next[areaCount]!);
    const rows = new Int32Array(next[areaCount]!);
    this.#judged.forEach(({ places }, at) => {
      places.forEach((place, row) => {
        const to = next[newestArea[place]!]!++;
        which[to] = at;
        rows[to] = row;
      });
    });
    return { which, row: rows };
  }
}

interface Order {
  which: Uint16Array;
  row: Int32Array;
}

/** Fills a column from many, row after row. Apart from whole numbers, so that each loop meets few kinds of arrays. */
function gatherDoubles(to: Float64Array, sources: readonly Float64Array[], { which, row }: Order): void {
  for (let i = 0; i < which.length; i += 1) to[i] = sources[which[i]!]![row[i]!]!;
}

function gatherWhole(to: NumberColumn, sources: readonly NumberColumn[], { which, row }: Order): void {
  for (let i = 0; i < which.length; i += 1) to[i] = sources[which[i]!]![row[i]!]!;
}
