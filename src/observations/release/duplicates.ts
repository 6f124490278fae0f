import type { DuckDBConnection } from '@duckdb/node-api';
import { fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { Draft } from '#domain/release/draft';
import { sameAreas } from './draft-cells.ts';

/**
 * Looks whether two rows of a draft speak of the same (measure, area, period). Rows that say the same
 * are stored once, and reported; rows that contradict each other are refused, for nobody can tell which is right.
 *
 * @throws Fault `contradicting-rows` with how many and the first.
 */
export async function settleDuplicates(connection: DuckDBConnection, draft: Draft): Promise<Issue[]> {
  if (!hasDuplicates(draft)) return [];
  const answer = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER, count(*) FILTER (apart > 1)::INTEGER, sum(n - 1)::INTEGER, arg_min([measure, area, period], measure) FILTER (apart > 1)
     FROM (SELECT measure, area, period, count(*) AS n, count(DISTINCT (value, status, lower, upper, base, text)) AS apart
           FROM cells GROUP BY measure, area, period HAVING n > 1)`,
  );
  const [, apart, dropped, first] = answer.getRowsJS()[0] as [number, number, number, number[] | null];
  if (apart > 0 && first) {
    const measure = draft.measures[first[0]!]!;
    throw fault('contradicting-rows', {
      count: apart,
      area: draft.areas[first[1]!]!.code,
      period: draft.periods[first[2]!]!,
      column: measure.column,
    });
  }
  await connection.run(
    'CREATE TABLE settled_cell AS SELECT DISTINCT ON (measure, area, period) * FROM cells ORDER BY measure, area, period',
  );
  await connection.run('CREATE OR REPLACE VIEW cells AS SELECT * FROM settled_cell');
  return [{ code: 'repeated-figures', level: 'warning', params: { count: dropped } }];
}

/**
 * Whether any (measure, area, period) occurs twice: looked at per set of blocks instead of per cell,
 * since all columns of a block share their rows.
 */
export function hasDuplicates(draft: Draft): boolean {
  const same = sameAreas(draft.areas);
  const blocksOf = new Map<number, number[]>();
  for (const [index, block] of draft.blocks.entries()) {
    for (const column of block.columns) {
      const list = blocksOf.get(column.measure);
      if (list) list.push(index);
      else blocksOf.set(column.measure, [index]);
    }
  }
  const sets = new Map([...blocksOf.values()].map((list) => [list.join(), list]));
  return [...sets.values()].some((list) => rowsRepeat(draft, list, same));
}

function rowsRepeat(draft: Draft, blocks: number[], same: Int32Array): boolean {
  const periods = draft.periods.length;
  const seen = new Uint8Array(draft.areas.length * periods);
  for (const index of blocks) {
    const { area, period } = draft.blocks[index]!;
    for (let row = 0; row < area.length; row += 1) {
      const key = same[area[row]!]! * periods + period[row]!;
      if (seen[key] === 1) return true;
      seen[key] = 1;
    }
  }
  return false;
}
