import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import type { Period } from '#base/period';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { DraftTable, SourceMeasure } from '#domain/release/draft';
import { literal } from '../engine.ts';
import type { StoreFolder } from '../files/folder.ts';
import { bindRelease } from '../release/binding.ts';
import { AREAS_FILE, OBSERVATIONS_FILE, type Manifest } from '../release/manifest.ts';
import type { GateArea } from './area-totals.ts';

/** One figure that was released or hidden before. */
export interface LedgerFigure {
  release: string;
  /** What was counted: see `measureKeys`. */
  key: string;
  area: GateArea;
  period: Period;
  /** null where it was hidden, or not there. */
  value: number | null;
}

/**
 * Under which name each measure of a table is known across tables and releases: the indicator that it becomes, or
 * else its own table and column. Two tables of the same count are the same to somebody who reads both.
 */
export function measureKeys(
  release: { table: Pick<DraftTable, 'id'>; measures: readonly SourceMeasure[]; periods: readonly Period[] },
  catalogue: Pick<Catalogue, 'indicators'>,
): string[] {
  const keys = release.measures.map(({ column, members }) => {
    const sorted = Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
    return `${release.table.id}|${column}|${JSON.stringify(sorted)}`;
  });
  const { bindings } = bindRelease(
    { table: release.table as DraftTable, measures: [...release.measures], periods: [...release.periods] },
    catalogue,
  );
  for (const { measure, indicator, mapping } of bindings)
    if (mapping.factor === undefined && mapping.periodShift === undefined) keys[measure] = `=${indicator.id}`;
  return keys;
}

/** What a reader knows such a name by: the indicator, or the column. */
export function columnOf(key: string): string {
  return key.startsWith('=') ? key.slice(1) : (key.split('|')[1] ?? key);
}

/** The releases that were protected by us: together they are the ledger of what was told (docs/decisions/0016). */
export function ledgerOf(manifests: readonly Manifest[]): Manifest[] {
  return manifests.filter(({ table }) => table.protection !== undefined);
}

/** What earlier releases told of the wanted counts in the wanted periods. */
export async function ledgerFigures(
  connection: DuckDBConnection,
  folder: StoreFolder,
  ledger: readonly Manifest[],
  catalogue: Pick<Catalogue, 'indicators'>,
  wanted: { keys: ReadonlySet<string>; periods: ReadonlySet<Period> },
): Promise<LedgerFigure[]> {
  const figures: LedgerFigure[] = [];
  for (const manifest of ledger) {
    const keys = measureKeys(manifest, catalogue);
    const measures = keys.flatMap((key, at) => (wanted.keys.has(key) ? [at] : []));
    const periods = manifest.periods.flatMap((period, at) => (wanted.periods.has(period) ? [at] : []));
    if (measures.length === 0 || periods.length === 0) continue;
    for (const row of await releasedRows(connection, folder, manifest, measures, periods)) {
      figures.push({
        release: manifest.id,
        key: keys[row.measure]!,
        area: row.area,
        period: manifest.periods[row.period]!,
        value: row.value,
      });
    }
  }
  return figures;
}

interface ReleasedRow {
  measure: number;
  period: number;
  area: GateArea;
  value: number | null;
}

/** Cells of a release, with their areas. */
export async function releasedRows(
  connection: DuckDBConnection,
  folder: StoreFolder,
  manifest: Manifest,
  measures: readonly number[],
  periods: readonly number[],
): Promise<ReleasedRow[]> {
  const place = join(folder.releases, manifest.id);
  const answer = await connection.runAndReadAll(
    `SELECT o.measure::INTEGER, o.period::INTEGER, a.scheme, a.code, a.division_year, a.name, a.parent, o.value
     FROM read_parquet(${literal(join(place, OBSERVATIONS_FILE))}) o JOIN read_parquet(${literal(join(place, AREAS_FILE))}) a ON a.area = o.area
     WHERE o.measure IN (${measures.join(', ')}) AND o.period IN (${periods.join(', ')}) ORDER BY o.measure, o.period, a.area`,
  );
  return answer.getRowsJS().map((row) => {
    const [measure, period, scheme, code, divisionYear, name, parent, value] = row as [
      number,
      number,
      string,
      string,
      number | null,
      string,
      string | null,
      number | null,
    ];
    return { measure, period, area: { scheme, code, divisionYear, name, parent }, value };
  });
}

/** Every area that any release knows in these divisions. */
export async function knownAreas(
  connection: DuckDBConnection,
  folder: StoreFolder,
  manifests: readonly Manifest[],
  divisionYears: ReadonlySet<number | null>,
): Promise<GateArea[]> {
  const years = [...divisionYears].filter((year) => year !== null);
  const holding = manifests.filter((manifest) => manifest.divisionYears.some((year) => year !== null && divisionYears.has(year)));
  if (years.length === 0 || holding.length === 0) return [];
  const files = holding.map(({ id }) => literal(join(folder.releases, id, AREAS_FILE))).join(', ');
  const answer = await connection.runAndReadAll(
    `SELECT scheme, code, division_year, any_value(name), parent FROM read_parquet([${files}])
     WHERE division_year IN (${years.join(', ')}) AND parent IS NOT NULL GROUP BY scheme, code, division_year, parent ORDER BY ALL`,
  );
  return answer.getRowsJS().map((row) => {
    const [scheme, code, divisionYear, name, parent] = row as [string, string, number, string, string];
    return { scheme, code, divisionYear, name, parent };
  });
}
