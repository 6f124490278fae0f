import { DOUBLE, INTEGER, USMALLINT, UTINYINT, type DuckDBConnection } from '@duckdb/node-api';
import { combinationOf, combineParts, type Combination, type PartFigure } from '#analysis/crosswalk/combine-parts';
import { weightPeriods } from '#analysis/crosswalk/nearest-weight';
import type { Period } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import { FLAG_CODE, FLAGS, QUALITIES, QUALITY_CODE, STATUS_CODE, STATUSES } from '#domain/observation/observation';
import { CHUNK_ROWS, ColumnWriter, fetchNumbers } from '../columns.ts';
import { asFigures, FIGURE_SELECTION, type FigureColumns } from '../reader/figure-columns.ts';

/** Figures of the parts of own areas, by column. */
type PartColumns = Omit<FigureColumns, 'length' | 'file'>;

/** Where the weights lie that the new figures need and that were not made anew: relations with the columns of figures. */
export interface OwnFiguresOptions {
  indicators: readonly Indicator[];
  /** Age of each release, by its number: a figure made of several releases bears the newest. */
  ages: ReadonlyMap<number, number>;
  periods: ReadonlyMap<Period, number>;
  /** SQL that gives figures of parts from files that stay as they are; empty in a whole build. */
  olderWeights: string | null;
}

/**
 * Makes the figures of own areas in `fig.own` from those of their parts in `fig.by_indicator`, by the
 * arithmetic of `analysis/crosswalk`. An own area has a row wherever one of its parts has one. What is
 * weighted takes the weights of its own period, else of the nearest period in which every part, as the
 * same place, has one.
 */
export async function makeOwnFigures(connection: DuckDBConnection, options: OwnFiguresOptions): Promise<void> {
  const divisions = await partsPerDivision(connection);
  if (divisions.length === 0) return;
  const parts = await fetchParts(connection, 'SELECT * FROM fig.by_indicator');
  const weights = options.olderWeights === null ? null : await fetchParts(connection, options.olderWeights);
  const figureAt = figureFinder([parts, ...(weights ? [weights] : [])]);
  const weightsOf = await weightFinder(connection, [parts, ...(weights ? [weights] : [])], options.periods, figureAt);
  const combinations = options.indicators.map(combinationOf);
  const weightOf = options.indicators.map((indicator) => options.indicators.findIndex((other) => other.id === indicator.weightedBy));

  const rowsOfPart = new Map<number, number[]>();
  parts.area.forEach((area, row) => {
    const rows = rowsOfPart.get(area);
    if (rows) rows.push(row);
    else rowsOfPart.set(area, [row]);
  });
  await connection.run(
    'CREATE OR REPLACE TABLE own_staging (area_no INTEGER, indicator_no USMALLINT, period_no USMALLINT, value DOUBLE, status UTINYINT, flag UTINYINT, quality UTINYINT, lower DOUBLE, upper DOUBLE, base DOUBLE, release_no USMALLINT)',
  );
  const rows = new OwnRows();
  for (const { own, members } of divisions) {
    const keys = new Set(
      members.flatMap((member) => (rowsOfPart.get(member) ?? []).map((row) => parts.indicator[row]! * 65536 + parts.period[row]!)),
    );
    for (const key of [...keys].sort((a, b) => a - b)) {
      const indicator = Math.floor(key / 65536);
      const period = key % 65536;
      const found = members.map((member) => figureAt(indicator, period, member));
      const combination: Combination = combinations[indicator]!;
      const weighing = combination === 'weighted-mean' ? weightsOf(weightOf[indicator]!, period, members) : [];
      const made = combineParts(
        combination,
        found.map((one) => one?.figure ?? null),
        weighing,
      );
      const alone = found.length === 1 ? found[0]! : null;
      const release = found
        .flatMap((one) => (one ? [one.release] : []))
        .reduce((a, b) => (options.ages.get(b)! > options.ages.get(a)! ? b : a));
      rows.push([
        own,
        indicator,
        period,
        made.value ?? NaN,
        STATUS_CODE[made.status],
        FLAG_CODE[made.flag],
        QUALITY_CODE[made.quality],
        alone?.lower ?? NaN,
        alone?.upper ?? NaN,
        alone?.base ?? NaN,
        release,
      ]);
    }
  }
  await rows.write(connection);
  const nullable = (column: string) => `CASE WHEN NOT isnan(${column}) THEN ${column} END`;
  await connection.run(
    `INSERT INTO fig.own SELECT area_no, indicator_no, period_no, ${nullable('value')}, status, flag, quality, ${nullable('lower')}, ${nullable('upper')}, ${nullable('base')}, release_no
     FROM own_staging ORDER BY area_no, indicator_no, period_no`,
  );
}

async function partsPerDivision(connection: DuckDBConnection): Promise<{ own: number; members: number[] }[]> {
  const [own, part] = fetchNumbers(await connection.run('SELECT own_no, part_no FROM names.own_part ORDER BY own_no, position')) as [
    Int32Array,
    Int32Array,
  ];
  const divisions = new Map<number, number[]>();
  own.forEach((no, row) => divisions.set(no, [...(divisions.get(no) ?? []), part[row]!]));
  return [...divisions].map(([no, members]) => ({ own: no, members }));
}

async function fetchParts(connection: DuckDBConnection, figures: string): Promise<PartColumns> {
  const answer = await connection.run(
    `SELECT ${FIGURE_SELECTION} FROM (${figures}) f WHERE f.area_no IN (SELECT part_no FROM names.own_part) ORDER BY f.indicator_no, f.period_no, f.area_no`,
  );
  return asFigures(fetchNumbers(answer));
}

type FigureAt = (indicator: number, period: number, area: number) => FoundFigure | null;

/** Finds the weights of an area's parts: of the figure's own period, else of the nearest in which all parts have one. */
async function weightFinder(
  connection: DuckDBConnection,
  tables: readonly PartColumns[],
  periods: ReadonlyMap<Period, number>,
  figureAt: FigureAt,
): Promise<(weight: number, period: number, members: readonly number[]) => (PartFigure | null)[]> {
  const [areas, places] = fetchNumbers(
    await connection.run(
      'SELECT area_no, place_no FROM names.area WHERE area_no IN (SELECT part_no FROM names.own_part) ORDER BY area_no DESC',
    ),
  ) as [Int32Array, Int32Array];
  const placeOf = new Map([...areas].map((area, row) => [area, places[row]!]));
  const areasOf = Map.groupBy(areas, (area) => placeOf.get(area)!);
  const names = new Map([...periods].map(([name, no]) => [no, name]));
  const available = new Map<number, Set<number>>();
  for (const { indicator, period } of tables) {
    indicator.forEach((no, row) => available.set(no, (available.get(no) ?? new Set()).add(period[row]!)));
  }
  const ordered = new Map<string, number[]>();
  const inOrder = (weight: number, period: number) => {
    const key = `${weight}:${period}`;
    const known = ordered.get(key);
    if (known) return known;
    const candidates = [...(available.get(weight) ?? [])].map((no) => names.get(no)!);
    const list = weightPeriods(names.get(period)!, candidates).map((name) => periods.get(name)!);
    ordered.set(key, list);
    return list;
  };
  const at = (weight: number, period: number, member: number): PartFigure | null => {
    const own = figureAt(weight, period, member)?.figure;
    if (own) return own;
    for (const area of areasOf.get(placeOf.get(member)!) ?? []) {
      const same = figureAt(weight, period, area)?.figure;
      if (same?.status === 'ok') return same;
    }
    return null;
  };
  return (weight, period, members) => {
    for (const candidate of inOrder(weight, period)) {
      const found = members.map((member) => at(weight, candidate, member));
      if (found.every((one) => one?.status === 'ok')) return found;
    }
    return members.map((member) => figureAt(weight, period, member)?.figure ?? null);
  };
}

interface FoundFigure {
  figure: PartFigure;
  lower: number;
  upper: number;
  base: number;
  release: number;
}

function figureFinder(tables: PartColumns[]): FigureAt {
  // 9 bits of indicator, 16 of period, 22 of area: exact in a double.
  const keyOf = (indicator: number, period: number, area: number) => (indicator * 65536 + period) * 4194304 + area;
  const places = new Map<number, { table: PartColumns; row: number }>();
  for (const table of tables) {
    table.area.forEach((area, row) => places.set(keyOf(table.indicator[row]!, table.period[row]!, area), { table, row }));
  }
  return (indicator, period, area) => {
    const place = places.get(keyOf(indicator, period, area));
    if (!place) return null;
    const { table, row } = place;
    const status = STATUSES[table.status[row]!]!;
    return {
      figure: {
        value: status === 'ok' ? table.value[row]! : null,
        status,
        flag: FLAGS[table.flag[row]!]!,
        quality: QUALITIES[table.quality[row]!]!,
      },
      lower: table.lower[row]!,
      upper: table.upper[row]!,
      base: table.base[row]!,
      release: table.release[row]!,
    };
  };
}

const TYPES = [INTEGER, USMALLINT, USMALLINT, DOUBLE, UTINYINT, UTINYINT, UTINYINT, DOUBLE, DOUBLE, DOUBLE, USMALLINT];

/** Rows that are gathered by column and written a chunk at a time. */
class OwnRows {
  readonly #columns: number[][] = TYPES.map(() => []);

  push(row: number[]): void {
    row.forEach((value, column) => this.#columns[column]!.push(value));
  }

  async write(connection: DuckDBConnection): Promise<void> {
    const writer = new ColumnWriter(await connection.createAppender('own_staging'), TYPES);
    const columns = this.#columns.map((column) => Float64Array.from(column));
    for (let from = 0; from < columns[0]!.length; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, columns[0]!.length - from);
      columns.forEach((column, index) => writer.copy(index, column, from, count));
      writer.send(count);
    }
    writer.close();
  }
}
