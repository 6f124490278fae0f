import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { parseOfficialCode } from '#domain/area/code';
import type { DraftArea } from '#domain/release/draft';
import { literal } from '../engine.ts';
import type { StoreFolder } from '../files/folder.ts';
import { AREAS_FILE, type Manifest } from './manifest.ts';

/** How much of a draft another release must know before what it does not know is called unknown. */
const KNOWN_SHARE = 0.9;

/**
 * Codes of a draft that are no official codes, or that their division does not have. What a division
 * has is known from the other releases; only a release that knows nearly all of the draft's areas of a
 * level can say that the rest is unknown, for a small file must not make a whole table strange.
 */
export async function unknownCodes(
  connection: DuckDBConnection,
  folder: StoreFolder,
  areas: readonly DraftArea[],
  others: readonly Manifest[],
): Promise<string[]> {
  const unofficial = areas.filter((area) => area.scheme === 'cbs' && parseOfficialCode(area.code) === null).map((area) => area.code);
  const files = others.map((manifest) => literal(join(folder.releases, manifest.id, AREAS_FILE)));
  if (files.length === 0) return [...new Set(unofficial)].sort();
  const answer = await connection.runAndReadAll(
    `WITH known AS (SELECT DISTINCT scheme, code, division_year, level FROM read_parquet([${files.join(', ')}])),
      judged AS (SELECT d.code, k.code IS NOT NULL AS is_known, d.division_year, d.level
        FROM draft_area d LEFT JOIN known k ON k.scheme = d.scheme AND k.code = d.code AND k.division_year = d.division_year AND k.level = d.level
        WHERE d.scheme = 'cbs' AND d.division_year IS NOT NULL)
     SELECT code FROM judged
     QUALIFY NOT is_known AND avg(is_known::INTEGER) OVER (PARTITION BY division_year, level) >= ${KNOWN_SHARE}
     ORDER BY code`,
  );
  const strange = answer.getRowsJS().map((row) => row[0] as string);
  return [...new Set([...unofficial, ...strange])].sort();
}
