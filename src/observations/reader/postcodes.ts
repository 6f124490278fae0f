import { join } from 'node:path';
import type { Area } from '#domain/area/area';
import { AREA_LEVELS } from '#domain/area/level';
import { isPostcodeMeasure, type PostcodeAreas } from '#domain/area/postcode';
import { literal } from '../engine.ts';
import type { StoreFolder } from '../files/folder.ts';
import { AREAS_FILE, OBSERVATIONS_FILE, byAge, type Manifest } from '../release/manifest.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Neighbourhoods of which a release says that this postcode is the most common one, each in its newest division: by the release
 * of the newest period that has any, in that period alone; where none has, by the newest that was asked. A postcode is no figure, so it is read
 * from the releases themselves. Null where no release holds postcodes.
 */
export async function areasOfPostcode(snapshot: Snapshot, folder: StoreFolder, digits: string): Promise<PostcodeAreas | null> {
  const telling = snapshot.releases.filter((release) => measuresOf(release).length > 0);
  const holding = (await Promise.all(telling.map(async (release) => ({ release, at: await newestPeriod(snapshot, folder, release) }))))
    .map(({ release, at }) => ({ release, at, period: release.periods[at]! }))
    .sort((one, other) => (one.period < other.period ? 1 : one.period > other.period ? -1 : -byAge(one.release, other.release)));
  let first: PostcodeAreas | null = null;
  for (const { release, at, period } of holding) {
    const areas = newestOf(snapshot, await rowsWith(snapshot, folder, release, at, digits));
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

/** Position of the newest period in which a release tells postcodes. */
async function newestPeriod(snapshot: Snapshot, folder: StoreFolder, release: Manifest): Promise<number> {
  if (release.periods.length === 1) return 0;
  const [periods] = await snapshot.numbers(`SELECT DISTINCT period::USMALLINT FROM ${fileOf(folder, release, OBSERVATIONS_FILE)}
    WHERE measure IN (${measuresOf(release).join(', ')}) AND status = 0`);
  const name = (at: number) => release.periods[at]!;
  return Array.from(periods!).reduce((newest, at) => (name(at) > name(newest) ? at : newest));
}

/** Numbers of the neighbourhoods with this postcode in a period, which a release wrote as text or as a number. */
async function rowsWith(snapshot: Snapshot, folder: StoreFolder, release: Manifest, period: number, digits: string): Promise<Int32Array> {
  const [rows] = await snapshot.numbers(`SELECT DISTINCT b.area_no FROM ${fileOf(folder, release, OBSERVATIONS_FILE)} o
    JOIN ${fileOf(folder, release, AREAS_FILE)} a ON a.area = o.area
    JOIN names.scheme s ON s.scheme = a.scheme JOIN names.code c ON c.code = a.code
    JOIN names.area b ON b.scheme_no = s.scheme_no AND b.code_no = c.code_no AND b.division_year = coalesce(a.division_year, -1)
    WHERE o.measure IN (${measuresOf(release).join(', ')}) AND o.period = ${period} AND o.status = 0 AND a.level = ${AREA_LEVELS.indexOf('neighbourhood')}
      AND (trim(o.text) = ${literal(digits)} OR o.value = ${Number(digits)})`);
  return rows as Int32Array;
}

function fileOf(folder: StoreFolder, { id }: Manifest, name: string): string {
  return `read_parquet(${literal(join(folder.releases, id, name))})`;
}

function newestOf({ areas }: Snapshot, numbers: Int32Array): Area[] {
  const rows = new Set(Array.from(numbers, (no) => areas.newestOfPlace(areas.rowOf(no))));
  const name = ({ name: one }: Area) => one;
  return [...rows].map((row) => areas.area(row)).sort((one, other) => (name(one) < name(other) ? -1 : 1));
}
