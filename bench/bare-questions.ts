/**
 * The same cube in a plain DuckDB file, in two orders of sorting, and the barest query for each question:
 * numbers as keys, rows fetched into JavaScript by column. What Peil's answers are measured against.
 */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { fetchNumbers } from '../src/observations/columns.ts';
import { areasSql, CELL, cellsSql, type CubeSize } from './cube.ts';

export interface BareQuestions {
  /** Everything of one area. */
  profile(area: number): Promise<number>;
  /** One indicator of all neighbourhoods and years, with the gap to the municipality. */
  panel(indicator: number): Promise<number>;
  /** The slope of every area x indicator. */
  slopes(): Promise<number>;
  areaOf(code: string): Promise<number>;
  close(): void;
}

export async function makeBare(path: string, size: CubeSize): Promise<BareQuestions> {
  const writer = await DuckDBInstance.create(path, { memory_limit: '1500MB', temp_directory: `${path}.tmp` });
  const making = await writer.connect();
  await making.run(
    `CREATE TABLE area AS SELECT a.area, a.level, a.code, m.area AS municipality FROM (${areasSql(size)}) a LEFT JOIN (${areasSql(size)}) m ON m.code = a.municipality`,
  );
  const cells = `SELECT measure::USMALLINT AS measure, area, period::USMALLINT AS period, CASE WHEN ${CELL.missing} THEN NULL ELSE ${CELL.value} END AS value FROM (${cellsSql(size)})`;
  await making.run(`CREATE TABLE by_area AS SELECT * FROM (${cells}) ORDER BY area, measure, period`);
  await making.run(`CREATE TABLE by_measure AS SELECT * FROM by_area ORDER BY measure, area, period`);
  making.closeSync();
  writer.closeSync();

  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', memory_limit: '1GB' });
  const connection = await instance.connect();
  return {
    profile: (area) => rows(connection, `SELECT measure, period, coalesce(value, 'NaN') AS value FROM by_area WHERE area = ${area}`),
    panel: (measure) =>
      rows(
        connection,
        `SELECT f.area, f.period, f.value, coalesce(m.value, 'NaN') AS municipality_value, coalesce(f.value - m.value, 'NaN') AS gap
         FROM by_measure f JOIN area a USING (area) LEFT JOIN by_measure m ON m.measure = ${measure} AND m.area = a.municipality AND m.period = f.period
         WHERE f.measure = ${measure} AND a.level = (SELECT max(level) FROM area) AND f.value IS NOT NULL`,
      ),
    slopes: () =>
      rows(
        connection,
        `SELECT area, measure, coalesce(regr_slope(value, period), 'NaN') AS slope, count(*)::INTEGER AS n FROM by_area WHERE value IS NOT NULL GROUP BY area, measure`,
      ),
    areaOf: async (code) => (await connection.runAndReadAll(`SELECT area FROM area WHERE code = '${code}'`)).getRows()[0]![0] as number,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Fetches by column into typed arrays, as quickly as Peil itself does, and says how many rows came. */
async function rows(connection: DuckDBConnection, sql: string): Promise<number> {
  return fetchNumbers(await connection.run(sql))[0]!.length;
}
