import type { DuckDBConnection } from '@duckdb/node-api';
import { FALSE_SHARE } from '#analysis/gap/false-discoveries';
import { familyThresholds } from '#analysis/gap/family-threshold';
import { VERDICTS } from '#domain/answer/codes';
import { fetchNumbers } from '../../columns.ts';
import { insertRows } from '../resolve.ts';
import type { VerdictPlaces } from './verdict-places.ts';

/**
 * Makes `names.family`: of each family of tests (docs/decisions/0017: all judged indicators of all areas of one level within
 * one municipality) how many there are, and up to which p a claim stands. A verdict is stored as it is by
 * itself; with its family's threshold it is what it is among the others, so a delta makes the families anew and
 * leaves the verdicts of other indicators where they are.
 */
export async function makeFamilies(connection: DuckDBConnection, places: VerdictPlaces, newFile: number): Promise<void> {
  await connection.run('CREATE TABLE names.family (municipality_no INTEGER, level UTINYINT, tests INTEGER, threshold DOUBLE)');
  const files = fetchNumbers(await connection.run('SELECT DISTINCT file_no FROM names.verdict_file ORDER BY file_no'))[0]!;
  const pieces = Array.from(files, (file) => {
    const schema = file === newFile ? 'fig' : `old${file}`;
    return `SELECT area_no, greatest(p, p_kendall) FROM ${schema}.verdict WHERE verdict < ${VERDICTS.indexOf('too-few')}
      AND indicator_no IN (SELECT indicator_no FROM names.verdict_file WHERE file_no = ${file})`;
  });
  if (pieces.length === 0) return;
  const [area, p] = fetchNumbers(await connection.run(pieces.join(' UNION ALL '))) as [Int32Array, Float64Array];
  const family = area.map((no) => places.family[places.placeOf[no]!]!);
  const { size, threshold } = familyThresholds(family, p, places.families.length, FALSE_SHARE);
  const rows = places.families.flatMap(({ municipality, level }, no) =>
    size[no] === 0 ? [] : [`(${municipality}, ${level}, ${size[no]}, ${threshold[no]})`],
  );
  await insertRows(connection, 'names.family', rows);
}
