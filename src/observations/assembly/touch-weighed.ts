import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { FURTHEST_WEIGHT_YEARS } from '#analysis/crosswalk/nearest-weight';
import { timeOf } from '#base/period';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { fetchNumbers } from '../columns.ts';
import { literal } from '../engine.ts';
import type { Current } from '../files/current.ts';
import { FIGURES_FILE, type StoreFolder } from '../files/folder.ts';
import { partitionKey, type FeedPlan, type Numbers } from './plan.ts';

interface Touching {
  folder: StoreFolder;
  catalogue: Pick<Catalogue, 'indicators'>;
  plan: FeedPlan;
  numbers: Numbers;
  before: Current;
  /** Partitions to renew; those that a renewed weight reaches are added. */
  touched: Set<number>;
}

/**
 * Adds the partitions whose own areas are weighed by a touched partition: those of the same period, and
 * those of years nearby that had no whole set of weights of their own.
 */
export async function addWeighed(
  connection: DuckDBConnection,
  { folder, catalogue, plan, numbers, before, touched }: Touching,
): Promise<void> {
  const [ownParts] = fetchNumbers(await connection.run('SELECT count(*)::INTEGER FROM names.own_part'));
  if (ownParts![0] === 0) return;
  const whole = await wholeWeights(connection, folder, before);
  const timeOfPeriod = new Map([...numbers.periods].map(([name, no]) => [no, timeOf(name)]));
  const position = new Map(catalogue.indicators.map((indicator, index) => [indicator.id, index]));
  const periodsOf = Map.groupBy(new Set(plan.feeds.map((feed) => partitionKey(feed.indicator, feed.period))), (key) =>
    Math.floor(key / 65536),
  );
  const renewed = Map.groupBy(touched, (key) => Math.floor(key / 65536));
  catalogue.indicators.forEach(({ weightedBy }, indicator) => {
    const weight = weightedBy === undefined ? undefined : position.get(weightedBy);
    const sources = weight === undefined ? [] : (renewed.get(weight) ?? []).map((key) => key % 65536);
    if (weight === undefined || sources.length === 0) return;
    for (const key of periodsOf.get(indicator) ?? []) {
      const period = key % 65536;
      const near = (source: number) => Math.abs(timeOfPeriod.get(source)! - timeOfPeriod.get(period)!) <= FURTHEST_WEIGHT_YEARS;
      if (sources.includes(period) || (!whole.has(partitionKey(weight, period)) && sources.some(near))) touched.add(key);
    }
  });
}

/** Partitions of the store as it was in which every own area has a value for all its parts in some division. */
async function wholeWeights(connection: DuckDBConnection, folder: StoreFolder, before: Current): Promise<Set<number>> {
  const pieces: string[] = [];
  for (const [file, build] of before.figures.entries()) {
    const name = `weigh${file}`;
    await connection.run(`ATTACH ${literal(join(folder.store, build, FIGURES_FILE))} AS ${name} (READ_ONLY)`);
    pieces.push(`SELECT f.indicator_no, f.period_no, f.area_no FROM ${name}.by_area f JOIN was.partition p
      ON p.indicator_no = f.indicator_no AND p.period_no = f.period_no AND p.file_no = ${file}
      WHERE f.status = 0 AND f.area_no IN (SELECT part_no FROM names.own_part)`);
  }
  const answer = await connection.run(`
    WITH figure AS (${pieces.join(' UNION ALL ')}),
    filled AS (SELECT f.indicator_no, f.period_no, o.own_no, count(*) AS parts FROM figure f JOIN names.own_part o ON o.part_no = f.area_no GROUP BY ALL),
    own AS (SELECT own_no, count(*) AS parts, any_value(a.place_no) AS place_no FROM names.own_part JOIN names.area a ON a.area_no = own_no GROUP BY own_no)
    SELECT indicator_no, period_no FROM filled JOIN own USING (own_no, parts)
    GROUP BY ALL HAVING count(DISTINCT place_no) = (SELECT count(DISTINCT place_no) FROM own)`);
  const [indicators, periods] = fetchNumbers(answer) as [Uint16Array, Uint16Array];
  for (const file of before.figures.keys()) await connection.run(`DETACH weigh${file}`);
  return new Set([...indicators].map((indicator, row) => partitionKey(indicator, periods[row]!)));
}
