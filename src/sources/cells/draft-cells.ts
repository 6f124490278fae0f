import type { Period } from '#base/period';
import { FLAG_CODE, STATUS_CODE, type Flag, type Status } from '#domain/observation/observation';
import type { BlockColumn, DraftArea, ObservationBlock, SourceMeasure } from '#domain/release/draft';

/** One figure of a long source, before it has a place in a block. */
export interface Cell {
  /** NaN when there is no number; then `status` says why. */
  value: number;
  /** Null: `ok` for a number, the table's own kind of missing for NaN. */
  status: Status | null;
  flag?: Flag;
  lower?: number;
  upper?: number;
  base?: number;
  /** The value of a text measure. */
  text?: string | null;
  /** Where it stands in its file, for messages. */
  line?: number;
}

/** The cells of one measure: parallel lists, in the order in which they came. */
interface Column {
  rows: number[];
  cells: Cell[];
}

/**
 * Gathers the figures of a long source (one figure a row) and lays them out as blocks. Only what the
 * source has a row for becomes a cell: a combination that it never mentions is not a missing figure.
 */
export class DraftCells {
  readonly areas: DraftArea[] = [];
  readonly periods: Period[] = [];
  readonly measures: SourceMeasure[] = [];
  #areaIndex = new Map<string, number>();
  #periodIndex = new Map<string, number>();
  #measureIndex = new Map<string, number>();
  #rowIndex = new Map<number, number>();
  #rows: { area: number; period: number }[] = [];
  #columns: Column[] = [];
  #seen: Map<number, Cell>[] = [];

  /** Index of an area; the first description of a code in a division is kept. */
  area(key: string, describe: () => DraftArea): number {
    return indexOf(this.#areaIndex, key, () => this.areas.push(describe()) - 1);
  }

  period(period: Period): number {
    return indexOf(this.#periodIndex, period, () => this.periods.push(period) - 1);
  }

  measure(key: string, describe: () => SourceMeasure): number {
    return indexOf(this.#measureIndex, key, () => {
      this.#columns.push({ rows: [], cells: [] });
      this.#seen.push(new Map());
      return this.measures.push(describe()) - 1;
    });
  }

  /** @returns null, or the figure that this area, period and measure had already: that one is kept. */
  put(area: number, period: number, measure: number, cell: Cell): Cell | null {
    const row = indexOf(this.#rowIndex, area * 0x10_0000 + period, () => this.#rows.push({ area, period }) - 1);
    const seen = this.#seen[measure]!;
    const there = seen.get(row);
    if (there) return there;
    seen.set(row, cell);
    const column = this.#columns[measure]!;
    column.rows.push(row);
    column.cells.push(cell);
    return null;
  }

  /** Blocks of measures that have the same rows, with `missing` for cells whose reason is not given. */
  blocks(missing: Status): ObservationBlock[] {
    const together = new Map<string, number[]>();
    this.#columns.forEach((column, measure) => {
      if (column.rows.length === 0) return;
      const order = column.rows.map((_, index) => index).sort((a, b) => column.rows[a]! - column.rows[b]!);
      this.#columns[measure] = { rows: order.map((index) => column.rows[index]!), cells: order.map((index) => column.cells[index]!) };
      const signature = this.#columns[measure]!.rows.join(',');
      const measures = together.get(signature);
      if (measures) measures.push(measure);
      else together.set(signature, [measure]);
    });
    return [...together.values()].map((measures) => {
      const rows = this.#columns[measures[0]!]!.rows.map((row) => this.#rows[row]!);
      return {
        area: Int32Array.from(rows, (row) => row.area),
        period: Int32Array.from(rows, (row) => row.period),
        columns: measures.map((measure) => blockColumn(measure, this.measures[measure]!, this.#columns[measure]!.cells, missing)),
      };
    });
  }
}

function blockColumn(measure: number, { datatype }: SourceMeasure, cells: readonly Cell[], missing: Status): BlockColumn {
  const isText = datatype === 'text';
  const hasOwnStatus = cells.some((cell) => cell.status !== null);
  const isThere = (cell: Cell) => (isText ? cell.text != null : !Number.isNaN(cell.value));
  const statusOf = (cell: Cell): Status => cell.status ?? (isThere(cell) ? 'ok' : missing);
  const flag = cells[0]?.flag ?? 'final';
  const numbers = (pick: (cell: Cell) => number | undefined): Float64Array | null =>
    cells.some((cell) => pick(cell) !== undefined) ? Float64Array.from(cells, (cell) => pick(cell) ?? NaN) : null;
  return {
    measure,
    values: isText ? new Float64Array(0) : Float64Array.from(cells, (cell) => cell.value),
    statuses: hasOwnStatus ? Uint8Array.from(cells, (cell) => STATUS_CODE[statusOf(cell)]) : null,
    missing,
    flag,
    flags: cells.some((cell) => (cell.flag ?? 'final') !== flag) ? Uint8Array.from(cells, (cell) => FLAG_CODE[cell.flag ?? 'final']) : null,
    lower: numbers((cell) => cell.lower),
    upper: numbers((cell) => cell.upper),
    base: numbers((cell) => cell.base),
    texts: isText ? cells.map((cell) => cell.text ?? null) : null,
  };
}

function indexOf<K>(index: Map<K, number>, key: K, add: () => number): number {
  let at = index.get(key);
  if (at === undefined) index.set(key, (at = add()));
  return at;
}
