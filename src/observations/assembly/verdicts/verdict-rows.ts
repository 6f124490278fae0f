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
  ['last_marks', 'UTINYINT', UTINYINT, Uint8Array],
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

interface Judged {
  indicator: number;
  laidOut: VerdictGrid;
  verdicts: GridVerdicts;
}

/**
 * Verdicts of many indicators, gathered to be written by area: a page asks for everything of one area. NaN is
 * stored as it is, for a column of verdicts is read whole and told by its reasons.
 */
export class VerdictRows {
  readonly #judged: Judged[] = [];
  readonly #places: VerdictPlaces;

  constructor(places: VerdictPlaces) {
    this.#places = places;
  }

  add(indicator: number, laidOut: VerdictGrid, verdicts: GridVerdicts): void {
    this.#judged.push({ indicator, laidOut, verdicts });
  }

  /** Writes all of them to `table`, in order of area and indicator. */
  async write(connection: DuckDBConnection, table: { catalog: string; name: string }): Promise<void> {
    const order = this.#inOrderOfArea();
    const columns = COLUMNS.map(([, , , Column]) => new Column(CHUNK_ROWS) as NumberColumn);
    const writer = new ColumnWriter(
      await connection.createAppender(table.name, 'main', table.catalog),
      COLUMNS.map(([, , type]) => type),
    );
    let filled = 0;
    const send = () => {
      columns.forEach((column, at) => writer.copy(at, column, 0, filled));
      writer.send(filled);
      filled = 0;
    };
    for (const packed of order) {
      const row = packed % ROW_BITS;
      this.#fill(columns, filled, this.#judged[Math.floor(packed / ROW_BITS)]!, row);
      filled += 1;
      if (filled === CHUNK_ROWS) send();
    }
    if (filled > 0) send();
    writer.close();
  }

  /** Positions (indicator, row) packed into one number, by area number, then by indicator. */
  #inOrderOfArea(): Float64Array {
    const { newestArea, areaCount } = this.#places;
    const next = new Uint32Array(areaCount + 1);
    for (const { laidOut } of this.#judged) for (const place of laidOut.places) next[newestArea[place]! + 1]! += 1;
    for (let area = 0; area < areaCount; area += 1) next[area + 1]! += next[area]!;
    const order = new Float64Array(next[areaCount]!);
    this.#judged.forEach(({ laidOut }, at) => {
      laidOut.places.forEach((place, row) => {
        order[next[newestArea[place]!]!++] = at * ROW_BITS + row;
      });
    });
    return order;
  }

  #fill(columns: NumberColumn[], to: number, { indicator, laidOut, verdicts }: Judged, row: number): void {
    const share = laidOut.grid.share[row]!;
    const values = [
      this.#places.newestArea[laidOut.places[row]!]!,
      indicator,
      verdicts.verdict[row]!,
      verdicts.reasons[row]!,
      verdicts.marks[row]! | (laidOut.isCut[row]! * MARKS.afterBreak),
      verdicts.lastMarks[row]!,
      verdicts.n[row]!,
      laidOut.periods[verdicts.first[row]!]!,
      laidOut.periods[verdicts.last[row]!]!,
      verdicts.gapLast[row]!,
      verdicts.slope[row]!,
      verdicts.se[row]!,
      verdicts.p[row]!,
      verdicts.pKendall[row]!,
      verdicts.r1[row]!,
      verdicts.areaChange[row]!,
      verdicts.referenceChange[row]!,
      verdicts.isRest[row] === 1 ? share : 0,
    ];
    for (let at = 0; at < values.length; at += 1) columns[at]![to] = values[at]!;
  }
}

/** More rows than an indicator can have. */
const ROW_BITS = 2 ** 26;
