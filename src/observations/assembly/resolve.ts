import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { STATUS_CODE } from '#domain/observation/observation';
import { literal } from '../engine.ts';
import type { StoreFolder } from '../files/folder.ts';
import { OBSERVATIONS_FILE, type Manifest } from '../release/manifest.ts';
import { partitionKey, type Feed, type FeedPlan, type Numbers } from './plan.ts';

/** The columns of a table of figures, in order. */
export const FIGURE_COLUMNS =
  'area_no INTEGER, indicator_no USMALLINT, period_no USMALLINT, value DOUBLE, status UTINYINT, flag UTINYINT, quality UTINYINT, lower DOUBLE, upper DOUBLE, base DOUBLE, release_no USMALLINT';

/** Source cells that are taken into one statement: keeps memory even however large the store is. */
const BATCH_CELLS = 4_000_000;

/**
 * Fills `fig.by_indicator` with the figure that counts for every (indicator, period, area) of the plan,
 * sorted by indicator, period, area: first the partitions that one measure feeds, then those that
 * several do. Where several releases or mappings speak: one with a value before
 * one without (a null in a newer release never hides an older value), then the first mapping, then the
 * newest release. The figure keeps the name of the release that it comes from.
 */
export async function resolveFigures(
  connection: DuckDBConnection,
  folder: StoreFolder,
  plan: FeedPlan,
  manifests: readonly Manifest[],
  numbers: Numbers,
): Promise<void> {
  await tellFeeds(connection, plan);
  const byNumber = new Map(manifests.map((manifest) => [numbers.releases.get(manifest.id), manifest]));
  await tellRenewals(connection, folder, plan, byNumber);
  const feeding = Map.groupBy(plan.feeds, (feed) => partitionKey(feed.indicator, feed.period));
  const isAlone = (feed: Feed) => feeding.get(partitionKey(feed.indicator, feed.period))!.length === 1;
  for (const shared of [false, true]) {
    for (const batch of batches(
      plan.feeds.filter((feed) => isAlone(feed) !== shared),
      byNumber,
    )) {
      const indicators = [...new Set(batch.map((feed) => feed.indicator))];
      const sources = [...Map.groupBy(batch, (feed) => feed.release)].map(([release, feeds]) => {
        const path = join(folder.releases, byNumber.get(release)!.id, OBSERVATIONS_FILE);
        const measures = [...new Set(feeds.map((feed) => feed.measure))].join(', ');
        return `SELECT ${release}::USMALLINT AS release_no, measure, area, period, value, status, flag, lower, upper, base
          FROM read_parquet(${literal(path)}) WHERE measure IN (${measures})`;
      });
      await connection.run(
        `INSERT INTO fig.by_indicator ${resolveQuery(sources, indicators, { fillers: plan.fillers.length > 0, renewals: plan.renewals.length > 0, shared })}`,
      );
    }
  }
}

function resolveQuery(sources: string[], indicators: number[], has: { fillers: boolean; renewals: boolean; shared: boolean }): string {
  const { fillers: hasFillers, shared } = has;
  const filled = hasFillers ? 'x.value IS NULL' : 'true';
  const candidates = `SELECT a.area_no, f.indicator_no, f.period_no,
      CASE WHEN ${filled} THEN s.value * f.factor END AS value,
      CASE WHEN ${filled} THEN s.status ELSE ${STATUS_CODE.not_measured} END::UTINYINT AS status,
      coalesce(f.flag, s.flag)::UTINYINT AS flag, 0::UTINYINT AS quality,
      CASE WHEN ${filled} THEN s.lower * f.factor END AS lower, CASE WHEN ${filled} THEN s.upper * f.factor END AS upper, s.base,
      s.release_no, f.ord, f.age
    FROM (${sources.join(' UNION ALL ')}) s
    JOIN feed f ON f.release_no = s.release_no AND f.measure = s.measure AND f.source = s.period AND f.alone = ${!shared} AND f.indicator_no IN (${indicators.join(', ')})
    JOIN release_area a ON a.release_no = s.release_no AND a.area = s.area
    ${hasFillers ? 'LEFT JOIN filler x ON x.release_no = s.release_no AND x.measure = s.measure AND x.source = s.period AND x.indicator_no = f.indicator_no AND x.period_no = f.period_no AND x.value = s.value' : ''}
    ${has.renewals ? 'WHERE (s.release_no, a.area_no) NOT IN (SELECT (release_no, area_no) FROM renewed)' : ''}`;
  const best = 'QUALIFY row_number() OVER (PARTITION BY indicator_no, period_no, area_no ORDER BY value IS NULL, ord, age DESC) = 1';
  return `SELECT area_no, indicator_no, period_no, value, status, flag, quality, lower, upper, base, release_no
    FROM (${candidates}) ${shared ? best : ''} ORDER BY indicator_no, period_no, area_no`;
}

/** Puts the plan where SQL can join it; `alone` marks a partition that only one measure feeds. */
async function tellFeeds(connection: DuckDBConnection, { feeds, fillers }: FeedPlan): Promise<void> {
  await connection.run(
    'CREATE OR REPLACE TABLE feed (release_no USMALLINT, measure USMALLINT, source USMALLINT, indicator_no USMALLINT, period_no USMALLINT, ord USMALLINT, age INTEGER, factor DOUBLE, flag UTINYINT, alone BOOLEAN)',
  );
  await connection.run(
    'CREATE OR REPLACE TABLE filler (release_no USMALLINT, measure USMALLINT, source USMALLINT, indicator_no USMALLINT, period_no USMALLINT, value DOUBLE)',
  );
  const feeding = Map.groupBy(feeds, (feed) => partitionKey(feed.indicator, feed.period));
  await insertRows(
    connection,
    'feed',
    feeds.map((f) => {
      const alone = feeding.get(partitionKey(f.indicator, f.period))!.length === 1;
      return `(${f.release}, ${f.measure}, ${f.source}, ${f.indicator}, ${f.period}, ${f.order}, ${f.age}, ${f.factor}, ${f.flag ?? 'NULL'}, ${alone})`;
    }),
  );
  await insertRows(
    connection,
    'filler',
    fillers.map((f) => `(${f.release}, ${f.measure}, ${f.source}, ${f.indicator}, ${f.period}, ${f.value})`),
  );
}

/** Per older release of a re-estimated series the areas of which a newer part has a value. */
async function tellRenewals(
  connection: DuckDBConnection,
  folder: StoreFolder,
  { renewals }: FeedPlan,
  byNumber: ReadonlyMap<number | undefined, Manifest>,
): Promise<void> {
  await connection.run('CREATE OR REPLACE TABLE renewed (release_no USMALLINT, area_no INTEGER)');
  for (const { older, newer } of renewals) {
    const path = join(folder.releases, byNumber.get(newer)!.id, OBSERVATIONS_FILE);
    await connection.run(
      `INSERT INTO renewed SELECT DISTINCT ${older}, a.area_no FROM read_parquet(${literal(path)}) s
       JOIN release_area a ON a.release_no = ${newer} AND a.area = s.area WHERE s.value IS NOT NULL`,
    );
  }
}

/** Inserts rows that are already SQL: for lists of at most some thousands. */
export async function insertRows(connection: DuckDBConnection, table: string, rows: readonly string[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1000) {
    await connection.run(`INSERT INTO ${table} VALUES ${rows.slice(from, from + 1000).join(', ')}`);
  }
}

/** Cuts the feeds into runs of whole indicators, each of about BATCH_CELLS source cells. */
function batches(feeds: readonly Feed[], manifests: Map<number | undefined, Manifest>): Feed[][] {
  const runs: Feed[][] = [];
  let cells = Infinity;
  for (const [, ofIndicator] of [...Map.groupBy(feeds, (feed) => feed.indicator)].sort(([a], [b]) => a - b)) {
    const size = ofIndicator.reduce((sum, feed) => {
      const manifest = manifests.get(feed.release)!;
      return sum + manifest.counts.stored / manifest.measures.length / manifest.periods.length;
    }, 0);
    if (cells + size > BATCH_CELLS) {
      runs.push([]);
      cells = 0;
    }
    runs.at(-1)!.push(...ofIndicator);
    cells += size;
  }
  return runs;
}
