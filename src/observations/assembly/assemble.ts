import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#base/clock';
import { newId } from '#base/id';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { OwnArea } from '#domain/world/world';
import { fetchNumbers } from '../columns.ts';
import { literal, openEngine, runAll } from '../engine.ts';
import { ownAreasVersion, snapshotOf, STORE_FORM, type Current } from '../files/current.ts';
import { syncFolder, syncPath } from '../files/durable.ts';
import { FIGURES_FILE, NAMES_FILE, type StoreFolder } from '../files/folder.ts';
import { byAge, type Manifest } from '../release/manifest.ts';
import { buildAreas } from './areas.ts';
import { makeOwnFigures } from './own-figures.ts';
import { partitionKey, planFeeds, type FeedPlan, type Numbers } from './plan.ts';
import { FIGURE_COLUMNS, insertRows, resolveFigures } from './resolve.ts';
import { addWeighed } from './touch-weighed.ts';
import { makeVerdicts } from './verdicts/make-verdicts.ts';
import { VERDICT_TABLE } from './verdicts/verdict-rows.ts';

/** What DuckDB may use while building; the bar for the whole process is 2 GB. */
const BUILD_MEMORY = '1000MB';

/** Rows that are sorted at once when the figures are laid out by area. */
const SORT_ROWS = 6_000_000;

export interface BuildOptions {
  folder: StoreFolder;
  /** The catalogue as this world sees it. */
  catalogue: Catalogue;
  ownAreas: readonly OwnArea[];
  /** Every release that the store is to hold. */
  manifests: readonly Manifest[];
  clock: Clock;
  onStep: (step: 'store-figures' | 'store-names' | 'store-verdicts' | 'store-sync') => void | Promise<void>;
  memory?: string;
}

/**
 * Builds the whole store from releases and catalogue, beside the old one.
 *
 * @returns what `current.json` is to say; nothing is readable until that is written.
 */
export async function buildWhole(options: BuildOptions): Promise<Current> {
  const sorted = [...options.manifests].sort(byAge);
  const numbers: Numbers = { releases: new Map(sorted.map((manifest, index) => [manifest.id, index])), periods: new Map() };
  // Planned twice: once to learn the periods, and again with periods numbered in order of time.
  planFeeds(sorted, options.catalogue, numbers);
  numbers.periods = new Map([...numbers.periods.keys()].sort().map((period, index) => [period, index]));
  const plan = planFeeds(sorted, options.catalogue, numbers);
  return inBuild(options, async (connection, build) => {
    await buildAreas(connection, { ...options, numbers, keepNumbers: false, changes: options.catalogue.areaChanges });
    await options.onStep('store-figures');
    await fillFigures(connection, options, plan, numbers, null);
    await options.onStep('store-names');
    await fillNames(connection, options.catalogue, numbers, null, 0);
    await options.onStep('store-verdicts');
    await makeVerdicts(connection, { ...verdictOptions(options, numbers), file: 0, touched: null });
    return describeBuild(options, build, [build]);
  });
}

/**
 * Adds releases to a store without building it anew. The store is renewed by partition (indicator,
 * period): every partition that the new releases touch is resolved again from all releases concerned and
 * written whole into a file of its own; `names.partition` says which file has each partition. Files that
 * were there are not read but for the weights of own areas.
 *
 * @returns null when the change reaches further than the touched partitions (an own area that is made
 * of other parts now), so that the whole store must be built.
 */
export async function buildDelta(options: BuildOptions, before: Current): Promise<Current | null> {
  const { folder, catalogue } = options;
  const known = new Set(before.releases);
  const old = options.manifests.filter((manifest) => known.has(manifest.id));
  if (old.length !== known.size) return null;
  return inBuild(options, async (connection, build) => {
    await connection.run(`ATTACH ${literal(join(folder.store, before.names, NAMES_FILE))} AS was (READ_ONLY)`);
    const numbers: Numbers = { releases: await readNumbers(connection, 'release'), periods: await readNumbers(connection, 'period') };
    const oldPlan = planFeeds(old, catalogue, numbers);
    for (const manifest of [...options.manifests].sort(byAge))
      if (!numbers.releases.has(manifest.id)) numbers.releases.set(manifest.id, numbers.releases.size);
    const plan = planFeeds(options.manifests, catalogue, numbers);
    const touched = touchedPartitions(oldPlan, plan);

    await buildAreas(connection, { ...options, numbers, keepNumbers: true, changes: catalogue.areaChanges });
    if (await ownAreasChanged(connection)) return null;
    await addWeighed(connection, { folder, catalogue, plan, numbers, before, touched });
    await options.onStep('store-figures');
    const mine = (feed: { indicator: number; period: number }) => touched.has(partitionKey(feed.indicator, feed.period));
    await fillFigures(
      connection,
      options,
      { ...plan, feeds: plan.feeds.filter(mine), fillers: plan.fillers.filter(mine) },
      numbers,
      before,
    );
    await options.onStep('store-names');
    await connection.run('CREATE TABLE touched (indicator_no USMALLINT, period_no USMALLINT)');
    await insertRows(
      connection,
      'touched',
      [...touched].map((key) => `(${Math.floor(key / 65536)}, ${key % 65536})`),
    );
    await fillNames(connection, catalogue, numbers, before, before.figures.length);
    await options.onStep('store-verdicts');
    const indicators = new Set([...touched].map((key) => Math.floor(key / 65536)));
    await makeVerdicts(connection, { ...verdictOptions(options, numbers), file: before.figures.length, touched: indicators });
    return describeBuild(options, build, [...before.figures, build]);
  });
}

/** Partitions whose feeds differ between two plans. */
export function touchedPartitions(before: FeedPlan, after: FeedPlan): Set<number> {
  const fed = (plan: FeedPlan) => {
    const partitions = new Map<number, string[]>();
    for (const feed of plan.feeds) {
      const key = partitionKey(feed.indicator, feed.period);
      const text = `${feed.release}:${feed.measure}:${feed.source}`;
      const list = partitions.get(key);
      if (list) list.push(text);
      else partitions.set(key, [text]);
    }
    // What an older release feeds changes with every part that is renewed.
    const renewed = Map.groupBy(plan.renewals, ({ older }) => older);
    for (const { release, indicator, period } of plan.feeds) {
      const newer = renewed.get(release)?.map((renewal) => `renewed by ${renewal.newer}`);
      if (newer) partitions.get(partitionKey(indicator, period))!.push(...newer);
    }
    return new Map([...partitions].map(([key, list]) => [key, list.sort().join()]));
  };
  const [old, now] = [fed(before), fed(after)];
  return new Set([...old.keys(), ...now.keys()].filter((key) => old.get(key) !== now.get(key)));
}

async function inBuild<T extends Current | null>(
  options: BuildOptions,
  work: (connection: DuckDBConnection, build: string) => Promise<T>,
): Promise<T> {
  const build = newId(options.clock);
  const place = join(options.folder.store, build);
  await mkdir(place, { recursive: true });
  const engine = await openEngine({ memory: options.memory ?? BUILD_MEMORY, temporary: join(place, 'spill') });
  try {
    const connection = await engine.connect();
    await runAll(connection, [
      "ATTACH ':memory:' AS names",
      `ATTACH ${literal(join(place, FIGURES_FILE))} AS fig`,
      ...['by_indicator', 'by_area', 'own'].map((table) => `CREATE TABLE fig.${table} (${FIGURE_COLUMNS})`),
      `CREATE TABLE fig.${VERDICT_TABLE}`,
    ]);
    const made = await work(connection, build);
    // The names are many small tables: made in memory and written in one go, for every table written costs a sync.
    await runAll(connection, [
      `ATTACH ${literal(join(place, NAMES_FILE))} AS names_file`,
      'COPY FROM DATABASE names TO names_file',
      'CHECKPOINT names_file',
      'CHECKPOINT fig',
      'DETACH names_file',
      'DETACH fig',
    ]);
    connection.closeSync();
    await options.onStep('store-sync');
    await rm(join(place, 'spill'), { recursive: true, force: true });
    if (made === null) await rm(place, { recursive: true, force: true });
    else {
      await syncFolder(place);
      await syncPath(options.folder.store);
    }
    return made;
  } catch (error) {
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  } finally {
    engine.closeSync();
  }
}

async function fillFigures(
  connection: DuckDBConnection,
  options: BuildOptions,
  plan: FeedPlan,
  numbers: Numbers,
  before: Current | null,
): Promise<void> {
  await resolveFigures(connection, options.folder, plan, options.manifests, numbers);
  const ages = new Map([...options.manifests].sort(byAge).map((manifest, age) => [numbers.releases.get(manifest.id)!, age]));
  const older = before ? await attachOlderFigures(connection, options.folder, before) : null;
  await makeOwnFigures(connection, { indicators: options.catalogue.indicators, ages, periods: numbers.periods, olderWeights: older });
  await layOutByArea(connection);
}

/** The figures a second time, sorted by area: a part of the areas at a time, so that the sort fits in memory. */
async function layOutByArea(connection: DuckDBConnection): Promise<void> {
  const answer = await connection.runAndReadAll('SELECT count(*)::INTEGER, coalesce(max(area_no), 0) FROM fig.by_indicator');
  const [rows, last] = answer.getRowsJS()[0] as [number, number];
  const parts = Math.max(1, Math.ceil(rows / SORT_ROWS));
  const step = Math.ceil((last + 1) / parts);
  for (let from = 0; from <= last; from += step) {
    await connection.run(
      `INSERT INTO fig.by_area SELECT * FROM fig.by_indicator WHERE area_no >= ${from} AND area_no < ${from + step} ORDER BY area_no, indicator_no, period_no`,
    );
  }
}

/** Attaches the files that stay, as `old0`, `old1` ..., and says how the valid figures are read from them. */
async function attachOlderFigures(connection: DuckDBConnection, folder: StoreFolder, before: Current): Promise<string> {
  const pieces: string[] = [];
  for (const [file, build] of before.figures.entries()) {
    await connection.run(`ATTACH ${literal(join(folder.store, build, FIGURES_FILE))} AS old${file} (READ_ONLY)`);
    pieces.push(
      `SELECT f.* FROM old${file}.by_indicator f JOIN was.partition p ON p.indicator_no = f.indicator_no AND p.period_no = f.period_no AND p.file_no = ${file}
       WHERE (f.indicator_no, f.period_no) NOT IN (SELECT DISTINCT (indicator_no, period_no) FROM fig.by_indicator)`,
    );
  }
  return pieces.join(' UNION ALL ');
}

/** The tables beside the areas: lists of names, which file has each partition, and counts of what there is. */
async function fillNames(
  connection: DuckDBConnection,
  catalogue: Catalogue,
  numbers: Numbers,
  before: Current | null,
  file: number,
): Promise<void> {
  const keep = before
    ? (table: string) =>
        `SELECT * FROM was.${table} t WHERE (t.indicator_no, t.period_no) NOT IN (SELECT (indicator_no, period_no) FROM touched) UNION ALL `
    : () => '';
  await runAll(connection, [
    'CREATE TABLE names.indicator (no USMALLINT, id VARCHAR)',
    'CREATE TABLE names.period (no USMALLINT, id VARCHAR)',
    'CREATE TABLE names.release (no USMALLINT, id VARCHAR)',
  ]);
  await insertRows(
    connection,
    'names.indicator',
    catalogue.indicators.map((indicator, no) => `(${no}, ${literal(indicator.id)})`),
  );
  await insertRows(
    connection,
    'names.period',
    [...numbers.periods].map(([id, no]) => `(${no}, ${literal(id)})`),
  );
  await insertRows(
    connection,
    'names.release',
    [...numbers.releases].map(([id, no]) => `(${no}, ${literal(id)})`),
  );
  await runAll(connection, [
    `CREATE TABLE names.partition AS ${keep('partition')} SELECT DISTINCT indicator_no, period_no, ${file}::USMALLINT AS file_no FROM fig.by_indicator`,
    `CREATE TABLE names.file AS ${before ? 'SELECT * FROM was.file UNION ALL ' : ''}SELECT ${file}::USMALLINT AS file_no, count(*)::INTEGER AS partitions FROM names.partition WHERE file_no = ${file}`,
    // What there is of each partition: for lists of periods and coverage without reading the figures.
    `CREATE TABLE names.tally AS ${keep('tally')}
      SELECT f.indicator_no, f.period_no, a.level, f.status, f.release_no, count(*)::INTEGER AS cells
      FROM (FROM fig.by_indicator UNION ALL FROM fig.own) f JOIN names.area a USING (area_no) GROUP BY ALL`,
  ]);
}

function verdictOptions({ catalogue, manifests }: BuildOptions, { periods, releases }: Numbers) {
  const incomplete = manifests.filter(({ complete }) => !complete).map(({ id }) => releases.get(id)!);
  return { catalogue, periods, incomplete };
}

async function readNumbers(connection: DuckDBConnection, table: 'release' | 'period'): Promise<Map<string, number>> {
  const rows = (await connection.runAndReadAll(`SELECT id, no FROM was.${table} ORDER BY no`)).getRowsJS() as [string, number][];
  return new Map(rows);
}

/** Whether own areas are made of other parts than before, or reach into divisions that were there already. */
async function ownAreasChanged(connection: DuckDBConnection): Promise<boolean> {
  const answer = await connection.run(
    `SELECT (SELECT count(*) FROM was.own_part w FULL JOIN names.own_part n ON n.own_no = w.own_no AND n.position = w.position
        WHERE (w.own_no IS NOT NULL AND w.part_no IS DISTINCT FROM n.part_no)
           OR (w.own_no IS NULL AND n.part_no IN (SELECT area_no FROM was.area)))::INTEGER`,
  );
  return fetchNumbers(answer)[0]![0]! > 0;
}

function describeBuild(options: BuildOptions, build: string, figures: string[]): Current {
  const own = ownAreasVersion(options.ownAreas);
  const releases = options.manifests.map((manifest) => manifest.id).sort();
  return {
    form: STORE_FORM,
    snapshot: snapshotOf(releases, options.catalogue.version, own),
    build,
    builtAt: options.clock.now().toISOString(),
    catalogueVersion: options.catalogue.version,
    ownAreasVersion: own,
    names: build,
    figures,
    releases,
    before: [],
  };
}
