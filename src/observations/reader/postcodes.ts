import { join } from 'node:path';
import type { Area } from '#domain/area/area';
import { AREA_LEVELS } from '#domain/area/level';
import { isPostcodeMeasure, type PostcodeAreas } from '#domain/area/postcode';
import { literal } from '../engine.ts';
import type { StoreFolder } from '../files/folder.ts';
import { AREAS_FILE, OBSERVATIONS_FILE, byAge, type Manifest } from '../release/manifest.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Neighbourhoods of which a release says that most addresses have this postcode, each in its newest division: by the release
 * of the newest period that has any; where none has, by the newest that was asked. A postcode is no figure, so it is read
 * from the releases themselves. Null where no release holds postcodes.
 */
export async function areasOfPostcode(snapshot: Snapshot, folder: StoreFolder, digits: string): Promise<PostcodeAreas | null> {
  const holding = snapshot.releases
    .flatMap((release) => {
      const measures = measuresOf(release);
      return measures.length > 0 ? [{ release, measures, period: release.periods.toSorted().at(-1)! }] : [];
    })
    .sort((one, other) => (one.period < other.period ? 1 : one.period > other.period ? -1 : -byAge(one.release, other.release)));
  let first: PostcodeAreas | null = null;
  for (const { release, measures, period } of holding) {
    const areas = newestOf(snapshot, await rowsWith(snapshot, folder, release, measures, digits));
    const { table } = release;
    const told = { digits, areas, source: { table: table.id, publisher: table.publisher, release: release.id, period } };
    if (areas.length > 0) return told;
    first ??= told;
  }
  return first;
}

/** Positions of the measures that are a postcode and have any. */
function measuresOf(release: Manifest): number[] {
  return release.measures.flatMap(({ column }, index) =>
    isPostcodeMeasure(column) && release.measureCounts[index]!.values > 0 ? [index] : [],
  );
}

/** Numbers of the neighbourhoods with this postcode, which a release wrote as text or as a number. */
async function rowsWith(
  snapshot: Snapshot,
  folder: StoreFolder,
  { id }: Manifest,
  measures: readonly number[],
  digits: string,
): Promise<Int32Array> {
  const file = (name: string) => `read_parquet(${literal(join(folder.releases, id, name))})`;
  const [rows] = await snapshot.numbers(`SELECT DISTINCT b.area_no FROM ${file(OBSERVATIONS_FILE)} o
    JOIN ${file(AREAS_FILE)} a ON a.area = o.area
    JOIN names.scheme s ON s.scheme = a.scheme JOIN names.code c ON c.code = a.code
    JOIN names.area b ON b.scheme_no = s.scheme_no AND b.code_no = c.code_no AND b.division_year = coalesce(a.division_year, -1)
    WHERE o.measure IN (${measures.join(', ')}) AND o.status = 0 AND a.level = ${AREA_LEVELS.indexOf('neighbourhood')}
      AND (trim(o.text) = ${literal(digits)} OR o.value = ${Number(digits)})`);
  return rows as Int32Array;
}

function newestOf({ areas }: Snapshot, numbers: Int32Array): Area[] {
  const rows = new Set(Array.from(numbers, (no) => areas.newestOfPlace(areas.rowOf(no))));
  const name = ({ name: one }: Area) => one;
  return [...rows].map((row) => areas.area(row)).sort((one, other) => (name(one) < name(other) ? -1 : 1));
}
