import { INTEGER, type DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { foldName } from '#base/text';
import { AREA_LEVELS } from '#domain/area/level';
import type { AreaChange } from '#domain/area/area';
import type { OwnArea } from '#domain/world/world';
import { CHUNK_ROWS, ColumnWriter, fetchNumbers, fetchTexts } from '../columns.ts';
import { literal, runAll } from '../engine.ts';
import type { StoreFolder } from '../files/folder.ts';
import { AREAS_FILE, byAge, type Manifest } from '../release/manifest.ts';
import { linkPlaces, type AreaColumns } from './link-places.ts';
import { ownDivisions, type OfficialAreas, type OwnDivision } from './own-parts.ts';
import { insertRows } from './resolve.ts';
import type { Numbers } from './plan.ts';

export interface AreaSources {
  folder: StoreFolder;
  manifests: readonly Manifest[];
  numbers: Numbers;
  ownAreas: readonly OwnArea[];
  changes: readonly AreaChange[];
  /** True when `was` holds the names of the state before, whose area numbers must stay. */
  keepNumbers: boolean;
}

/**
 * Makes the tables of areas in `names` (code, name, scheme, area, place, own_part) from all releases, and
 * `release_area` with which a release's figures find their area. What releases say of one area is put
 * together; where they differ the newest that says it is followed. A whole build numbers areas by code
 * and division year, so that an area's figures lie together; later areas are added behind.
 */
export async function buildAreas(connection: DuckDBConnection, sources: AreaSources): Promise<void> {
  await gatherAreas(connection, sources);
  await nameAreas(connection, sources.ownAreas);
  const { columns, numbers, codes } = await fetchAreas(connection);
  const place = linkPlaces(columns, codes, sources.changes);
  await storePlaces(connection, numbers, place);
  await storeOwnAreas(connection, ownDivisions(sources.ownAreas, officialAreas(columns, numbers, codes, place)), sources.keepNumbers);
}

async function gatherAreas(connection: DuckDBConnection, { folder, manifests, numbers, keepNumbers }: AreaSources): Promise<void> {
  const raw = [...manifests].sort(byAge).map((manifest, age) => {
    const path = literal(join(folder.releases, manifest.id, AREAS_FILE));
    return `SELECT ${numbers.releases.get(manifest.id)}::USMALLINT AS release_no, ${age} AS age, * FROM read_parquet(${path})`;
  });
  await connection.run(`CREATE OR REPLACE TABLE raw_area AS ${raw.join(' UNION ALL ')}`);
  // A year that names no municipality or country by more than its code takes the newest name that the code ever had.
  const merged = `SELECT * REPLACE (coalesce(name, CASE WHEN level <= ${AREA_LEVELS.indexOf('municipality')}
      THEN arg_max(name, division_year) FILTER (name IS NOT NULL) OVER (PARTITION BY scheme, code) END, code) AS name) FROM (SELECT scheme, code, coalesce(division_year, -1)::SMALLINT AS division_year, arg_max(level, age) AS level,
      arg_max(name, age) FILTER (name <> '' AND name <> code) AS name,
      arg_max(parent, age) FILTER (parent IS NOT NULL) AS parent, arg_max(municipality, age) FILTER (municipality IS NOT NULL) AS municipality,
      coalesce(arg_max(change_mark, age) FILTER (change_mark IS NOT NULL), 0)::UTINYINT AS change_mark
    FROM raw_area GROUP BY scheme, code, coalesce(division_year, -1))`;
  const old = keepNumbers
    ? 'SELECT s.scheme, c.code, a.division_year, a.area_no FROM was.area a JOIN was.scheme s USING (scheme_no) JOIN was.code c USING (code_no)'
    : "SELECT '' AS scheme, '' AS code, 0::SMALLINT AS division_year, 0 AS area_no WHERE false";
  const first = keepNumbers ? '(SELECT max(area_no) + 1 FROM was.area)' : '0';
  await runAll(connection, [
    `CREATE OR REPLACE TABLE base_area AS
      WITH merged AS (${merged}), old AS (${old})
      SELECT merged.*, coalesce(old.area_no, ${first} + row_number() OVER (PARTITION BY old.area_no IS NULL ORDER BY code, division_year, scheme) - 1)::INTEGER AS area_no
      FROM merged LEFT JOIN old USING (scheme, code, division_year)`,
    `CREATE OR REPLACE TABLE release_area AS SELECT r.release_no, r.area, b.area_no FROM raw_area r
      JOIN base_area b ON b.scheme = r.scheme AND b.code = r.code AND b.division_year = coalesce(r.division_year, -1)`,
  ]);
}

async function nameAreas(connection: DuckDBConnection, ownAreas: readonly OwnArea[]): Promise<void> {
  await connection.run('CREATE OR REPLACE TABLE own_text (code VARCHAR, name VARCHAR, municipality VARCHAR)');
  await insertRows(
    connection,
    'own_text',
    ownAreas.map(
      (own) => `(${literal(own.code)}, ${literal(own.name)}, ${own.municipality === null ? 'NULL' : literal(own.municipality)})`,
    ),
  );
  await runAll(connection, [
    `CREATE TABLE names.scheme AS SELECT (row_number() OVER (ORDER BY scheme) - 1)::UTINYINT AS scheme_no, scheme FROM (SELECT DISTINCT scheme FROM base_area UNION SELECT 'own')`,
    `CREATE TABLE names.code AS SELECT (row_number() OVER (ORDER BY code) - 1)::INTEGER AS code_no, code FROM (
      SELECT code FROM base_area UNION SELECT parent FROM base_area UNION SELECT municipality FROM base_area UNION SELECT code FROM own_text UNION SELECT municipality FROM own_text
    ) WHERE code IS NOT NULL ORDER BY code_no`,
    `CREATE TABLE names.name AS SELECT (row_number() OVER (ORDER BY name) - 1)::INTEGER AS name_no, name FROM (SELECT name FROM base_area UNION SELECT name FROM own_text) ORDER BY name_no`,
    `CREATE OR REPLACE TABLE coded_area AS SELECT b.area_no, s.scheme_no, c.code_no, b.division_year, b.level, n.name_no,
        coalesce(p.code_no, -1) AS parent_no, coalesce(m.code_no, -1) AS municipality_no, b.change_mark
      FROM base_area b JOIN names.scheme s USING (scheme) JOIN names.code c USING (code) JOIN names.name n USING (name)
      LEFT JOIN names.code p ON p.code = b.parent LEFT JOIN names.code m ON m.code = b.municipality`,
  ]);
}

async function fetchAreas(connection: DuckDBConnection): Promise<{ columns: AreaColumns; numbers: Int32Array; codes: string[] }> {
  const [scheme, code, divisionYear, level, name, changeMark, numbers] = fetchNumbers(
    await connection.run(
      'SELECT scheme_no, code_no, division_year, level, name_no, change_mark, area_no FROM coded_area ORDER BY scheme_no, code_no, division_year',
    ),
  ) as [Uint8Array, Int32Array, Int16Array, Uint8Array, Int32Array, Uint8Array, Int32Array];
  const folded = foldedNumbers(fetchTexts(await connection.run('SELECT name FROM names.name ORDER BY name_no')));
  const codes = fetchTexts(await connection.run('SELECT code FROM names.code ORDER BY code_no'));
  const columns = {
    length: numbers.length,
    scheme,
    code,
    divisionYear,
    level,
    name: Int32Array.from(name, (no) => folded[no]!),
    changeMark,
  };
  return { columns, numbers, codes };
}

/** Per name the number of its folded form: equal numbers are the same name, however it is written. */
function foldedNumbers(names: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    // CBS once wrote a district's number before its name: `Wijk 04 Nijmegen-Nieuw-West`.
    const folded = foldName(name).replace(/^wijk \d\d (?=.)/, '');
    const number = known.get(folded) ?? known.size;
    known.set(folded, number);
    return number;
  });
}

async function storePlaces(connection: DuckDBConnection, numbers: Int32Array, place: Int32Array): Promise<void> {
  await connection.run('CREATE OR REPLACE TABLE place_of (area_no INTEGER, place_no INTEGER)');
  const writer = new ColumnWriter(await connection.createAppender('place_of'), [INTEGER, INTEGER]);
  for (let from = 0; from < numbers.length; from += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, numbers.length - from);
    writer.copy(0, numbers, from, count);
    writer.copy(1, place, from, count);
    writer.send(count);
  }
  writer.close();
  await runAll(connection, [
    'CREATE TABLE names.area AS SELECT a.* EXCLUDE (change_mark), p.place_no FROM coded_area a JOIN place_of p USING (area_no) ORDER BY area_no',
    // A place is called after the first area that it has: scheme, code and first division.
    `CREATE TABLE names.place AS SELECT place_no, arg_min(s.scheme || ':' || c.code || '@' || CASE WHEN division_year < 0 THEN 'undated' ELSE division_year::VARCHAR END, division_year) AS place_id
      FROM names.area JOIN names.scheme s USING (scheme_no) JOIN names.code c USING (code_no) GROUP BY place_no`,
    'CREATE TABLE names.own_part (own_no INTEGER, part_no INTEGER, position USMALLINT)',
  ]);
}

function officialAreas(columns: AreaColumns, numbers: Int32Array, codes: readonly string[], place: Int32Array): OfficialAreas {
  const areas = new Map<string, { area: number; place: number }>();
  const places = new Map<number, Map<number, number>>();
  for (let row = 0; row < columns.length; row += 1) {
    const year = columns.divisionYear[row]!;
    if (year < 0) continue;
    areas.set(`${codes[columns.code[row]!]}@${year}`, { area: numbers[row]!, place: place[row]! });
    const years = places.get(place[row]!);
    if (years) years.set(year, numbers[row]!);
    else places.set(place[row]!, new Map([[year, numbers[row]!]]));
  }
  return {
    find: (code, year) => areas.get(`${code}@${year}`) ?? null,
    findPlace: (no, year) => places.get(no)?.get(year) ?? null,
    yearsOf: (no) => [...(places.get(no)?.keys() ?? [])],
  };
}

async function storeOwnAreas(connection: DuckDBConnection, divisions: readonly OwnDivision[], keepNumbers: boolean): Promise<void> {
  await connection.run('CREATE OR REPLACE TABLE own_division (position INTEGER, code VARCHAR, division_year SMALLINT, level UTINYINT)');
  await connection.run('CREATE OR REPLACE TABLE own_piece (position INTEGER, part_no INTEGER, part_position USMALLINT)');
  await insertRows(
    connection,
    'own_division',
    divisions.map(({ own, divisionYear }, at) => `(${at}, ${literal(own.code)}, ${divisionYear}, ${AREA_LEVELS.indexOf(own.level)})`),
  );
  await insertRows(
    connection,
    'own_piece',
    divisions.flatMap(({ parts }, at) => parts.map((part, position) => `(${at}, ${part}, ${position})`)),
  );
  const old = keepNumbers
    ? "SELECT c.code, a.division_year, a.area_no FROM was.area a JOIN was.scheme s USING (scheme_no) JOIN was.code c USING (code_no) WHERE s.scheme = 'own'"
    : "SELECT '' AS code, 0::SMALLINT AS division_year, 0 AS area_no WHERE false";
  const first = `greatest(coalesce((SELECT max(area_no) FROM names.area), -1)${keepNumbers ? ', (SELECT max(area_no) FROM was.area)' : ''}) + 1`;
  await runAll(connection, [
    `CREATE OR REPLACE TABLE own_area AS WITH old AS (${old})
      SELECT d.*, coalesce(old.area_no, ${first} + row_number() OVER (PARTITION BY old.area_no IS NULL ORDER BY d.position) - 1)::INTEGER AS area_no,
        (SELECT coalesce(max(place_no), -1) + 1 FROM names.place)::INTEGER + dense_rank() OVER (ORDER BY d.code) - 1 AS place_no
      FROM own_division d LEFT JOIN old USING (code, division_year)`,
    `INSERT INTO names.area SELECT o.area_no, s.scheme_no, c.code_no, o.division_year, o.level, n.name_no, coalesce(m.code_no, -1), coalesce(m.code_no, -1), o.place_no
      FROM own_area o JOIN own_text t USING (code) JOIN names.scheme s ON s.scheme = 'own' JOIN names.code c ON c.code = o.code JOIN names.name n ON n.name = t.name
      LEFT JOIN names.code m ON m.code = t.municipality ORDER BY o.area_no`,
    // An own area is one place through all divisions: its parts were chosen to be that place.
    "INSERT INTO names.place SELECT DISTINCT place_no, 'own:' || code FROM own_area",
    'INSERT INTO names.own_part SELECT o.area_no, p.part_no, p.part_position FROM own_piece p JOIN own_area o USING (position) ORDER BY 1, 3',
  ]);
}
