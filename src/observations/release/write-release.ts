import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sha256 } from '#base/checksum';
import type { Clock } from '#base/clock';
import { UNKNOWN_SCHEME } from '#domain/area/scheme';
import { STATUSES } from '#domain/observation/observation';
import type { Draft } from '#domain/release/draft';
import type { Release } from '#domain/release/release';
import { fetchNumbers } from '../columns.ts';
import { literal } from '../engine.ts';
import { moveDurably, syncFolder } from '../files/durable.ts';
import { TEMPORARY, type StoreFolder } from '../files/folder.ts';
import { AREAS_FILE, MANIFEST_FILE, OBSERVATIONS_FILE, RELEASE_FORM, type Manifest } from './manifest.ts';

/** What a release tells beside its figures. */
export type ReleaseHeader = Pick<Draft, 'table' | 'files' | 'format' | 'measures' | 'periods' | 'rowsRead' | 'complete' | 'issues'>;

/** What is stored under which name, once it is counted. */
export type CountedRelease = Omit<Manifest, 'fileChecksums'>;

/**
 * The release's checksum: over the bytes that were read and over everything that the reader made of
 * them, so that the same bytes load once, and load again when a mended reader sees more in them.
 */
export function releaseChecksum(header: ReleaseHeader & Partial<Pick<Draft, 'blocks' | 'areas'>>): string {
  const strangers = header.areas?.filter(({ scheme }) => scheme === UNKNOWN_SCHEME).map(({ code }) => code) ?? [];
  const rules = header.blocks?.map((block) => block.columns.map((column) => [column.measure, column.missing, column.flag]));
  return sha256(
    JSON.stringify([
      header.table,
      header.files.map((file) => file.sha256),
      header.format.id,
      header.measures,
      header.periods,
      header.rowsRead,
      header.complete,
      header.areas?.length,
      rules,
      // Names that nobody knew then may be known now: the same bytes are then another release.
      ...(strangers.length > 0 ? [strangers] : []),
    ]),
  );
}

/** `<table>-<retrieved day>-<first 8 of the checksum>`, safe as a folder name. */
export function releaseId(table: string, retrievedAt: string, checksum: string): string {
  return `${table.replace(/[^A-Za-z0-9._-]/g, '-')}-${retrievedAt.slice(0, 10)}-${checksum.slice(0, 8)}`;
}

/** Counts what the relations `cells` and `draft_area` hold, and gives the release its id. */
export async function countRelease(
  connection: DuckDBConnection,
  header: ReleaseHeader,
  options: { checksum: string; origin: Release['origin']; clock: Clock },
): Promise<CountedRelease> {
  const [measure, status, cells] = fetchNumbers(
    await connection.run('SELECT measure, status, count(*)::INTEGER FROM cells GROUP BY measure, status ORDER BY measure, status'),
  ) as [Int32Array, Uint8Array, Int32Array];
  const measureCounts: Manifest['measureCounts'] = header.measures.map(() => ({ values: 0, missing: {} }));
  const missing: Release['counts']['missing'] = {};
  let stored = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const name = STATUSES[status[row]!]!;
    stored += cells[row]!;
    const count = measureCounts[measure[row]!]!;
    if (name === 'ok') count.values = cells[row]!;
    else {
      count.missing[name] = cells[row]!;
      missing[name] = (missing[name] ?? 0) + cells[row]!;
    }
  }
  const years = (await connection.runAndReadAll('SELECT DISTINCT division_year FROM draft_area ORDER BY 1 NULLS FIRST')).getRowsJS();
  const areas = (await connection.runAndReadAll('SELECT count(*)::INTEGER FROM draft_area')).getRowsJS()[0]![0] as number;
  const retrievedAt = options.clock.now().toISOString();
  return {
    form: RELEASE_FORM,
    id: releaseId(header.table.id, retrievedAt, options.checksum),
    table: header.table,
    retrievedAt,
    files: header.files,
    checksum: options.checksum,
    format: header.format,
    measures: header.measures,
    divisionYears: years.map((row) => row[0] as number | null),
    periods: header.periods,
    counts: { rowsRead: header.rowsRead, stored, areas, missing },
    complete: header.complete,
    origin: options.origin,
    issues: header.issues,
    measureCounts,
  };
}

/**
 * Writes the release's files into an unfinished folder; nothing of it can be read yet. Cells are kept in
 * the order of `cells`: measure after measure, so that one measure is read without the others.
 */
export async function writeReleaseFiles(connection: DuckDBConnection, folder: StoreFolder, id: string): Promise<string> {
  const temporary = join(folder.releases, `${TEMPORARY}${id}`);
  await rm(temporary, { recursive: true, force: true });
  try {
    await mkdir(temporary, { recursive: true });
    await copyRelease(connection, temporary);
    return temporary;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function copyRelease(connection: DuckDBConnection, temporary: string): Promise<void> {
  const parquet = '(FORMAT parquet, COMPRESSION zstd)';
  await connection.run(
    `COPY (SELECT measure::USMALLINT AS measure, area, period::USMALLINT AS period, value, status, flag, lower, upper, base, text FROM cells) TO ${literal(join(temporary, OBSERVATIONS_FILE))} ${parquet}`,
  );
  await connection.run(`COPY (FROM draft_area ORDER BY area) TO ${literal(join(temporary, AREAS_FILE))} ${parquet}`);
}

/** Adds the manifest to the unfinished folder and makes all of it durable. */
export async function finishReleaseFiles(temporary: string, release: CountedRelease): Promise<Manifest> {
  const fileChecksums = {
    observations: await fileChecksum(join(temporary, OBSERVATIONS_FILE)),
    areas: await fileChecksum(join(temporary, AREAS_FILE)),
  };
  const manifest: Manifest = { ...release, fileChecksums };
  await writeFile(join(temporary, MANIFEST_FILE), JSON.stringify(manifest));
  await syncFolder(temporary);
  return manifest;
}

/** From here on the release exists, whole. A folder that is in its place can only be a damaged one. */
export async function publishRelease(folder: StoreFolder, temporary: string, id: string): Promise<void> {
  await rm(join(folder.releases, id), { recursive: true, force: true });
  await moveDurably(temporary, join(folder.releases, id));
}

/** sha256 of a file, read as a stream. */
export async function fileChecksum(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
