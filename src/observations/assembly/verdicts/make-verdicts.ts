import { DOUBLE, INTEGER, USMALLINT, type DuckDBConnection } from '@duckdb/node-api';
import type { Period } from '#base/period';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { CHUNK_ROWS, ColumnWriter, fetchNumbers } from '../../columns.ts';
import { insertRows } from '../resolve.ts';
import { makeFamilies } from './families.ts';
import { FigureSource } from './figure-source.ts';
import { judgesHere, judgesOnThread, type Judges } from './judge-thread.ts';
import { judgedIndicators, type JudgedIndicator } from './judged-indicators.ts';
import { PlaceMatrices } from './place-matrix.ts';
import { largeShares, readShares, type Shares } from './shares.ts';
import { readYearly, verdictGrid } from './verdict-grid.ts';
import { placesChanged, readVerdictPlaces, type VerdictPlaces } from './verdict-places.ts';
import { VerdictRows } from './verdict-rows.ts';

export interface VerdictOptions {
  catalogue: Catalogue;
  periods: ReadonlyMap<Period, number>;
  /** Numbers of releases that are marked incomplete. */
  incomplete: readonly number[];
  /** Number of the file in the making. */
  file: number;
  /** In a delta: indicators of which figures are renewed; null in a whole build. */
  touched: ReadonlySet<number> | null;
  /** From how many series on they are judged on a thread of their own. */
  threadFromSeries?: number | undefined;
}

/** Below this the thread would begin when the work is done. */
const THREAD_FROM_SERIES = 100_000;

/**
 * Judges the gaps of the store being built, once: `fig.verdict` by area and indicator, and in `names`
 * which file holds an indicator's verdicts, the large shares and the families. A delta judges what changed: the
 * indicators of which figures came, those of which the comparator became another, or all when places did.
 */
export async function makeVerdicts(connection: DuckDBConnection, options: VerdictOptions): Promise<void> {
  const { file, touched } = options;
  const places = await readVerdictPlaces(connection, 'names');
  const source = await FigureSource.open(connection, file, places.areaCount, options.incomplete);
  const periods: Period[] = [];
  for (const [period, no] of options.periods) periods[no] = period;
  const matrices = new PlaceMatrices(places);
  const rows = new VerdictRows(places);
  const judged = judgedIndicators(options.catalogue);
  const weights = [...new Set(judged.map(({ weight }) => weight).filter((weight) => weight >= 0))];
  const shares = new Map<number, Shares>();
  const renewed: number[] = [];
  const before = touched === null ? null : await readVerdictPlaces(connection, 'was');
  const isSame = before !== null && before.length === places.length && !placesChanged(before, places);
  for (const weight of weights) {
    // Where neither the count nor a place changed, shares are what they were.
    const kept = isSame && !touched!.has(weight) ? await keptShares(connection, weight, places) : null;
    if (!kept) renewed.push(weight);
    shares.set(weight, kept ?? (await readShares(source, weight, places, matrices, periods)));
  }
  await storeShares(connection, shares, places);

  const judgeAll = async (judges: Judges, list: readonly JudgedIndicator[]) => {
    // The next figures are read while those at hand are laid out: DuckDB has threads of its own.
    const read = (at: number) => (at < list.length ? readYearly(source, list[at]!, periods) : null);
    let coming = read(0);
    let under: Promise<void> = Promise.resolve();
    for (const [at, { no, weight }] of list.entries()) {
      const yearly = await coming;
      coming = read(at + 1);
      if (!yearly) continue;
      const laidOut = verdictGrid(yearly, places, matrices, shares.get(weight) ?? null, periods);
      const judged = judges.judge(laidOut.grid).then((verdicts) => rows.add(no, laidOut, verdicts));
      // One is judged while the next is laid out; a third would be laid out over the first.
      await under;
      under = judged;
    }
    await under;
  };

  const anew = touched === null ? judged : await toJudge(connection, judged, touched, renewed, before!, places);
  await source.learnMarks(anew.map(({ no }) => no));
  const isMany = places.length * anew.length >= (options.threadFromSeries ?? THREAD_FROM_SERIES);
  const judges = isMany ? judgesOnThread() : judgesHere;
  try {
    await judgeAll(judges, anew);
  } finally {
    await judges.close();
  }
  await rows.write(connection, { catalog: 'fig', name: 'verdict' });
  const kept = touched === null ? [] : judged.filter((one) => !anew.includes(one));
  await connection.run('CREATE TABLE names.verdict_file (indicator_no USMALLINT, file_no USMALLINT)');
  if (kept.length > 0)
    await connection.run(
      `INSERT INTO names.verdict_file SELECT * FROM was.verdict_file WHERE indicator_no IN (${kept.map(({ no }) => no).join(', ')})`,
    );
  await insertRows(
    connection,
    'names.verdict_file',
    anew.map(({ no }) => `(${no}, ${file})`),
  );
  await makeFamilies(connection, places, file);
}

/** The large shares of the state before; smaller ones change nothing. */
async function keptShares(connection: DuckDBConnection, weight: number, places: VerdictPlaces): Promise<Shares> {
  const answer = await connection.run(`SELECT area_no, share FROM was.share WHERE weight_no = ${weight}`);
  const [area, share] = fetchNumbers(answer) as [Int32Array, Float64Array];
  const shares = new Float64Array(places.length).fill(NaN);
  area.forEach((no, row) => (shares[places.placeOf[no]!] = share[row]!));
  return shares;
}

async function storeShares(connection: DuckDBConnection, shares: ReadonlyMap<number, Shares>, places: VerdictPlaces): Promise<void> {
  await connection.run('CREATE TABLE names.share (weight_no USMALLINT, area_no INTEGER, share DOUBLE)');
  const rows = [...shares].flatMap(([weight, of]) => largeShares(weight, of, places));
  const columns = [
    Uint16Array.from(rows, ({ weight }) => weight),
    Int32Array.from(rows, ({ area }) => area),
    Float64Array.from(rows, ({ share }) => share),
  ];
  const writer = new ColumnWriter(await connection.createAppender('share', 'main', 'names'), [USMALLINT, INTEGER, DOUBLE]);
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows.length - from);
    columns.forEach((column, at) => writer.copy(at, column, from, count));
    writer.send(count);
  }
  writer.close();
}

async function toJudge(
  connection: DuckDBConnection,
  judged: readonly JudgedIndicator[],
  touched: ReadonlySet<number>,
  renewed: readonly number[],
  before: VerdictPlaces,
  places: VerdictPlaces,
): Promise<JudgedIndicator[]> {
  if (placesChanged(before, places)) return [...judged];
  const moved = await movedWeights(connection, renewed, before, places);
  return judged.filter(({ no, weight }) => touched.has(no) || moved.has(weight));
}

/** Of the counts whose shares were worked out anew, those in which a place that was there before has another large share now. */
async function movedWeights(
  connection: DuckDBConnection,
  renewed: readonly number[],
  before: VerdictPlaces,
  now: VerdictPlaces,
): Promise<Set<number>> {
  if (renewed.length === 0) return new Set();
  const read = async (schema: string) => {
    const [weight, area, share] = fetchNumbers(
      await connection.run(`SELECT weight_no, area_no, share FROM ${schema}.share WHERE weight_no IN (${renewed.join(', ')})`),
    ) as [Uint16Array, Int32Array, Float64Array];
    return new Map(Array.from(area, (no, row) => [`${weight[row]}:${now.placeOf[no]}`, share[row]!] as const));
  };
  const [was, is] = [await read('was'), await read('names')];
  const isOld = new Uint8Array(now.length);
  for (let area = 0; area < before.areaCount; area += 1) if (before.placeOf[area]! >= 0) isOld[now.placeOf[area]!] = 1;
  const moved = new Set<number>();
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [weight, place] = key.split(':').map(Number) as [number, number];
    if (isOld[place] === 1 && was.get(key) !== is.get(key)) moved.add(weight);
  }
  return moved;
}
