import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import type { SourceMeasure } from '#domain/release/draft';
import type { ImportReport } from '#domain/release/release';
import { literal } from '../engine.ts';
import type { StoreFolder } from '../files/folder.ts';
import { AREAS_FILE, byAge, OBSERVATIONS_FILE, type Manifest } from './manifest.ts';
import type { ReleaseHeader } from './write-release.ts';

/**
 * The release that a new one is compared with: the newest of the same table that speaks of any of its periods.
 * A table that comes as a file per year (RIVM's health figures) is no change of the year before.
 */
export function releaseBefore(
  manifests: readonly Manifest[],
  { table, periods }: Pick<ReleaseHeader, 'table' | 'periods'>,
): Manifest | null {
  const same = manifests.filter(
    (manifest) => manifest.table.id === table.id && manifest.periods.some((period) => periods.includes(period)),
  );
  return same.sort(byAge).at(-1) ?? null;
}

/**
 * What a new release says otherwise than the one before it, counted in values of the same
 * (source measure, area, division year, period): values that came, went, or differ. Only values of the
 * new one's periods can have gone. A column under a new key counts as gone and come, because nobody has
 * said that it is the same.
 */
export async function compareReleases(
  connection: DuckDBConnection,
  folder: StoreFolder,
  header: ReleaseHeader,
  before: Manifest,
): Promise<NonNullable<ImportReport['changes']>> {
  const place = join(folder.releases, before.id);
  const positions = new Map(before.measures.map((measure, index) => [measureKey(measure), index]));
  const measures = header.measures.flatMap((measure, index) => {
    const old = positions.get(measureKey(measure));
    return old === undefined ? [] : [`(${index}, ${old})`];
  });
  const periods = header.periods.flatMap((period, index) => {
    const old = before.periods.indexOf(period);
    return old < 0 ? [] : [`(${index}, ${old})`];
  });
  const shared = (name: string, pairs: string[]) =>
    `${name}(new_no, old_no) AS (${pairs.length > 0 ? `VALUES ${pairs.join(', ')}` : 'SELECT 0, 0 WHERE false'})`;
  const answer = await connection.runAndReadAll(
    `WITH ${shared('measures', measures)}, ${shared('periods', periods)},
      areas AS (SELECT new.area AS new_no, old.area AS old_no FROM draft_area new JOIN read_parquet(${literal(join(place, AREAS_FILE))}) old
        ON old.scheme = new.scheme AND old.code = new.code AND old.division_year IS NOT DISTINCT FROM new.division_year),
      old AS (SELECT m.new_no AS measure, a.new_no AS area, p.new_no AS period, o.value
        FROM read_parquet(${literal(join(place, OBSERVATIONS_FILE))}) o
        JOIN measures m ON m.old_no = o.measure JOIN areas a ON a.old_no = o.area JOIN periods p ON p.old_no = o.period WHERE o.value IS NOT NULL),
      new AS (SELECT measure, area, period, value FROM cells WHERE value IS NOT NULL)
     SELECT (SELECT count(*) FROM new)::INTEGER,
       (SELECT count(*) FROM read_parquet(${literal(join(place, OBSERVATIONS_FILE))}) JOIN periods ON old_no = period WHERE value IS NOT NULL)::INTEGER,
       count(*)::INTEGER, count(*) FILTER (old.value <> new.value)::INTEGER
     FROM old JOIN new USING (measure, area, period)`,
  );
  const [values, oldValues, both, changed] = answer.getRowsJS()[0] as [number, number, number, number];
  return { since: before.id, added: values - both, removed: oldValues - both, changed };
}

function measureKey(measure: SourceMeasure): string {
  return JSON.stringify([measure.column, Object.entries(measure.members).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
