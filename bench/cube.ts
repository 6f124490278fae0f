/**
 * The full store of the benchmarks: 18,000 areas x 130 indicators x 20 years = 46.8 million figures, one in
 * twenty missing, made by SQL from a rule, so that any figure can be computed again to check an answer.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadContent, type Content } from '../src/app/content/content.ts';
import { fixedClock } from '../src/base/clock.ts';
import { sha256 } from '../src/base/checksum.ts';
import { AREA_LEVELS } from '../src/domain/area/level.ts';
import { rebuildStore } from '../src/observations/importer.ts';
import { writeReleaseFromSql } from '../src/observations/release-by-sql.ts';
import { projectRoot } from '../tools/report.ts';

export interface CubeSize {
  municipalities: number;
  /** Districts per municipality, from number 8 on, so that Selwerd (BU00141000) is among the neighbourhoods. */
  districts: number;
  neighbourhoods: number;
  areas: number;
  indicators: number;
  years: number;
}

export const FULL: CubeSize = { municipalities: 340, districts: 8, neighbourhoods: 44, areas: 18_000, indicators: 130, years: 20 };
export const QUICK: CubeSize = { municipalities: 40, districts: 4, neighbourhoods: 20, areas: 1_000, indicators: 30, years: 20 };
export const FIRST_YEAR = 2005;
const DIVISION_YEAR = 2024;
const TABLE = 'BENCH-CUBE';
const WORLD = 'bench';

export interface Cube {
  size: CubeSize;
  /** A root like the project's, with a world of its own. */
  root: string;
  dataFolder: string;
  worldFolder: string;
  content: Content;
  /** Indicator ids in the order of the cube's measures. */
  indicators: string[];
}

/**
 * The value of a cell as SQL over `area`, `measure`, `period` (positions): a level per area and indicator, a
 * slope per area, and noise. Missing where `is_missing`.
 */
export const CELL = {
  value: `round(50 + 30 * sin(area * 0.7 + measure * 1.3) + (area % 11 - 5) * 0.1 * period + (hash(area, measure, period) % 100) / 50.0, 1)`,
  missing: `hash(period, measure, area) % 20 = 0`,
};

/** Areas as SQL: position, level, code, municipality. 1 country, then municipalities, districts, neighbourhoods. */
export function areasSql({ municipalities, districts, areas }: CubeSize): string {
  const level = (name: (typeof AREA_LEVELS)[number]): number => AREA_LEVELS.indexOf(name);
  const lastDistrict = 1 + municipalities + municipalities * districts;
  return `SELECT i::INTEGER AS area, 'cbs' AS scheme, ${DIVISION_YEAR} AS division_year, level::UTINYINT AS level, code,
      CASE WHEN code = 'BU00141000' THEN 'Selwerd' WHEN code = 'NL00' THEN 'Nederland' WHEN code = 'GM0014' THEN 'Groningen' ELSE 'Gebied ' || code END AS name,
      CASE level WHEN ${level('country')} THEN NULL WHEN ${level('municipality')} THEN 'NL00' WHEN ${level('district')} THEN 'GM' || gm ELSE 'WK' || gm || wk END AS parent,
      CASE WHEN level = ${level('country')} THEN NULL ELSE 'GM' || gm END AS municipality, NULL::UTINYINT AS change_mark
    FROM (
      SELECT i, gm, wk, level, CASE WHEN i = 0 THEN 'NL00' WHEN level = ${level('municipality')} THEN 'GM' || gm
        WHEN level = ${level('district')} THEN 'WK' || gm || wk ELSE 'BU' || gm || wk || printf('%02d', n // ${districts}) END AS code
      FROM (
        SELECT i, printf('%04d', 1 + g) AS gm, printf('%02d', 8 + n % ${districts}) AS wk, n,
          CASE WHEN i = 0 THEN ${level('country')} WHEN i <= ${municipalities} THEN ${level('municipality')}
            WHEN i < ${lastDistrict} THEN ${level('district')} ELSE ${level('neighbourhood')} END AS level
        FROM (
          SELECT i, CASE WHEN i = 0 THEN 0 WHEN i <= ${municipalities} THEN i - 1 ELSE (i - 1) % ${municipalities} END AS g,
            CASE WHEN i <= ${municipalities} THEN 0 WHEN i < ${lastDistrict} THEN (i - 1 - ${municipalities}) // ${municipalities} ELSE (i - ${lastDistrict}) // ${municipalities} END AS n
          FROM range(${areas}) AS r(i)))) ORDER BY i`;
}

/** Makes root, release and store under `folder`; takes a minute or so at full size. */
export async function makeCube(folder: string, size: CubeSize): Promise<Cube> {
  const root = join(folder, 'root');
  const dataFolder = join(folder, 'var');
  const worldFolder = join(dataFolder, WORLD);
  mkdirSync(join(root, 'worlds'), { recursive: true });
  cpSync(join(projectRoot, 'catalogue'), join(root, 'catalogue'), { recursive: true });
  cpSync(join(projectRoot, 'worlds', 'groningen'), join(root, 'worlds', WORLD), { recursive: true });
  symlinkSync(join(projectRoot, 'build'), join(root, 'build'));
  const indicators = addTable(root, size);
  const content = loadContent(root, WORLD);
  const clock = fixedClock('2026-01-01T00:00:00Z');
  await writeReleaseFromSql({
    folder: worldFolder,
    clock,
    origin: 'import',
    header: {
      table: {
        id: TABLE,
        title: 'Cube of the benchmark',
        publisher: 'cbs',
        licence: 'CC0-1.0',
        policy: 'newest-release-per-period',
        publishedAt: null,
        url: null,
      },
      files: [{ name: 'cube', bytes: 0, sha256: sha256(JSON.stringify(size)) }],
      format: { id: 'bench', because: 'made by SQL' },
      measures: indicators.map((_, index) => ({
        column: columnOf(index),
        members: {},
        memberTitles: {},
        title: null,
        unit: null,
        datatype: 'number',
        decimals: 1,
      })),
      periods: Array.from({ length: size.years }, (_, index) => String(FIRST_YEAR + index)),
      rowsRead: size.areas * size.years,
      complete: true,
      issues: [],
    },
    statements: [
      `CREATE TABLE draft_area AS SELECT area, scheme, code, division_year, level, name, parent, municipality, change_mark FROM (${areasSql(size)})`,
      `CREATE VIEW cells AS SELECT measure, area, period, CASE WHEN gone THEN NULL ELSE value END AS value, (CASE WHEN gone THEN 5 ELSE 0 END)::UTINYINT AS status,
        0::UTINYINT AS flag, NULL::DOUBLE AS lower, NULL::DOUBLE AS upper, NULL::DOUBLE AS base, NULL::VARCHAR AS text
        FROM (SELECT measure, area, period, ${CELL.value} AS value, ${CELL.missing} AS gone FROM (${cellsSql(size)}))`,
    ],
  });
  await rebuildStore({ folder: worldFolder, catalogue: content.catalogue, world: content.world, clock });
  return { size, root, dataFolder, worldFolder, content, indicators };
}

/** Positions of every cell, measure after measure. */
export function cellsSql({ areas, indicators, years }: CubeSize): string {
  return `SELECT m::INTEGER AS measure, a::INTEGER AS area, p::INTEGER AS period FROM range(${indicators}) AS r1(m), range(${areas}) AS r2(a), range(${years}) AS r3(p)`;
}

/** A world that has the cube's table, mapped onto indicators of the catalogue that are no counts or classes. */
function addTable(root: string, size: CubeSize): string[] {
  const path = join(root, 'worlds', WORLD, 'world.yaml');
  const world = parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>;
  const { catalogue } = loadContent(projectRoot, 'groningen');
  const indicators = catalogue.indicators
    .filter((indicator) => indicator.kind !== 'class')
    .slice(0, size.indicators)
    .map((indicator) => indicator.id);
  if (indicators.length < size.indicators) throw new Error(`The catalogue has only ${indicators.length} indicators to fill`);
  writeFileSync(
    path,
    stringify({
      ...world,
      id: WORLD,
      tables: [
        ...(world.tables ?? []),
        {
          id: TABLE,
          publisher: 'cbs',
          title: 'Cube of the benchmark',
          policy: 'newest-release-per-period',
          missing: 'unknown',
          sampling: 'register',
          divisionYear: DIVISION_YEAR,
        },
      ],
      mappings: [
        ...(world.mappings ?? []),
        ...indicators.map((indicator, index) => ({ indicator, tables: [TABLE], column: columnOf(index) })),
      ],
    }),
  );
  return indicators;
}

function columnOf(index: number): string {
  return `M${String(index + 1).padStart(3, '0')}`;
}
