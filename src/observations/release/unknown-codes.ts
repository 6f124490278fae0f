import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { parseOfficialCode } from '#domain/area/code';
import { literal } from '../engine.ts';
import type { StoreFolder } from '../files/folder.ts';
import { AREAS_FILE, type Manifest } from './manifest.ts';

/** How much of a draft the whole tables must know before what they do not know is called unknown. */
const KNOWN_SHARE = 0.9;

/** Codes of places of residence (woonplaatsen): official, but no level of the divisions. */
const RESIDENCE = /^WP\d{4}$/;

/**
 * Codes of a draft that carry a value and are no official codes, or that their division does not have.
 * What a division has is known from the other releases; only whole tables that know nearly all of the
 * draft's areas of a level can say that the rest is unknown: a small file must not make a whole table
 * strange, nor one that was cut off the areas after the cut. An area of which every cell is empty did
 * not exist in that year; a code that the catalogue gives (`named`) is known.
 */
export async function unknownCodes(
  connection: DuckDBConnection,
  folder: StoreFolder,
  others: readonly Manifest[],
  named: ReadonlySet<string>,
): Promise<string[]> {
  const answer = await connection.runAndReadAll(
    `WITH filled AS (SELECT * FROM draft_area WHERE scheme = 'cbs' AND area IN (SELECT area FROM cells WHERE value IS NOT NULL OR text IS NOT NULL)),
      known AS (${knownAreas(folder, others.filter(knowsItsAreas))}),
      judged AS (SELECT d.code, k.code IS NOT NULL AS is_known, coalesce(k.whole, false) AS is_whole, d.division_year, d.level
        FROM filled d LEFT JOIN known k ON k.scheme = d.scheme AND k.code = d.code AND k.division_year = d.division_year AND k.level = d.level)
     SELECT code, NOT is_known AND division_year IS NOT NULL
       AND avg(is_whole::INTEGER) OVER (PARTITION BY division_year, level) >= ${KNOWN_SHARE} AS strange
     FROM judged`,
  );
  const official = (code: string): boolean => parseOfficialCode(code) !== null || RESIDENCE.test(code) || named.has(code);
  const codes = (answer.getRowsJS() as [string, boolean][]).filter(([code, strange]) => strange || !official(code)).map(([code]) => code);
  return [...new Set(codes)].sort();
}

/** A table of which areas were kept by name only cannot say which codes there are. */
function knowsItsAreas({ issues }: Manifest): boolean {
  return !issues.some(({ code }) => code === 'unknown-area-names');
}

/** Every official area that a release has, and whether a whole table has it. */
function knownAreas(folder: StoreFolder, others: readonly Manifest[]): string {
  const columns = 'scheme, code, division_year, level';
  if (others.length === 0) return `SELECT ${columns}, false AS whole FROM draft_area WHERE false`;
  const read = (manifest: Manifest) =>
    `SELECT ${columns}, ${manifest.complete} AS whole FROM read_parquet(${literal(join(folder.releases, manifest.id, AREAS_FILE))})`;
  return `SELECT ${columns}, bool_or(whole) AS whole FROM (${others.map(read).join(' UNION ALL ')}) GROUP BY ${columns}`;
}
