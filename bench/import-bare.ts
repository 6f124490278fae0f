/** The bare minimum: DuckDB reads a wide CBS file and turns it long, nulls kept. Prints `{ms, areas, cells}`. */
import { DuckDBInstance } from '@duckdb/node-api';

const file = process.argv[2]!.replaceAll("'", "''");
const startedAt = performance.now();
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`CREATE TABLE wide AS SELECT * FROM read_csv('${file}', all_varchar = true)`);
await connection.run(`CREATE TABLE long AS SELECT ID, WijkenEnBuurten, measure, TRY_CAST(value AS DOUBLE) AS value
  FROM wide UNPIVOT INCLUDE NULLS (value FOR measure IN (COLUMNS(* EXCLUDE (ID, WijkenEnBuurten))))`);
const [row] = (await connection.runAndReadAll('SELECT count(DISTINCT WijkenEnBuurten)::INTEGER, count(*)::INTEGER FROM long')).getRows();
console.log(JSON.stringify({ ms: performance.now() - startedAt, areas: row![0], cells: row![1] }));
