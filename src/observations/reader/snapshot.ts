import type { DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Period } from '#base/period';
import { partitionKey } from '../assembly/plan.ts';
import { fetchNumbers, fetchTexts, type NumberColumn } from '../columns.ts';
import { literal, openEngine } from '../engine.ts';
import type { Current } from '../files/current.ts';
import { FIGURES_FILE, NAMES_FILE, type StoreFolder } from '../files/folder.ts';
import { MANIFEST_FILE, type Manifest } from '../release/manifest.ts';
import { AreaIndex } from './area-index.ts';
import { QueryPool } from './query-pool.ts';
import { AreaSearch } from './search.ts';

export interface SnapshotOptions {
  memory: string;
  /** Milliseconds after which a query is stopped. */
  timeLimitMs: number;
}

/** What there is of one indicator, per (period, level, status, release). */
export interface Tally {
  indicator: Uint16Array;
  period: Uint16Array;
  level: Uint8Array;
  status: Uint8Array;
  release: Uint16Array;
  cells: Int32Array;
}

interface Pools {
  all: QueryPool;
  place: QueryPool;
}

/**
 * One state of the store, opened for reading: its files attached to a DuckDB in memory, the names of
 * everything in JavaScript. Stays usable until it was let go by all who use it, also when a newer state
 * has come or its files were removed.
 */
export class Snapshot {
  readonly current: Current | null;
  readonly areas: AreaIndex;
  readonly indicators: string[];
  readonly periods: Period[];
  /** Place of a period in time order, by its number. */
  readonly periodRank: Int32Array;
  readonly releases: Manifest[];
  readonly releaseIds: string[];
  readonly tally: Tally;
  readonly ownParts: { own: Int32Array; part: Int32Array };
  /** Files by position in `current.figures`; a figures query names them `f0`, `f1` ... */
  readonly fileCount: number;
  /** Whatever is worth keeping as long as this state is read. */
  readonly kept = new Map<string, unknown>();
  readonly #ownerOf: Map<number, number>;
  readonly #fileHasMasked: boolean[];
  readonly #pools: Pools | null;
  #search: AreaSearch | null = null;
  #users = 1;

  private constructor(parts: {
    current: Current | null;
    areas: AreaIndex;
    indicators: string[];
    periods: Period[];
    releases: Manifest[];
    releaseIds: string[];
    tally: Tally;
    ownParts: Snapshot['ownParts'];
    owners: Map<number, number>;
    masked: boolean[];
    pools: Pools | null;
  }) {
    this.current = parts.current;
    this.areas = parts.areas;
    this.indicators = parts.indicators;
    this.periods = parts.periods;
    this.releases = parts.releases;
    this.releaseIds = parts.releaseIds;
    this.tally = parts.tally;
    this.ownParts = parts.ownParts;
    this.fileCount = parts.current?.figures.length ?? 0;
    this.#ownerOf = parts.owners;
    this.#fileHasMasked = parts.masked;
    this.#pools = parts.pools;
    const order = parts.periods.map((_, no) => no).sort((a, b) => (parts.periods[a]! < parts.periods[b]! ? -1 : 1));
    this.periodRank = new Int32Array(order.length);
    order.forEach((no, rank) => (this.periodRank[no] = rank));
  }

  /** A state in which nothing was stored yet. */
  static empty(): Snapshot {
    const none = { current: null, areas: AreaIndex.empty(), indicators: [], periods: [], releases: [], releaseIds: [] };
    const tally = {
      indicator: new Uint16Array(0),
      period: new Uint16Array(0),
      level: new Uint8Array(0),
      status: new Uint8Array(0),
      release: new Uint16Array(0),
      cells: new Int32Array(0),
    };
    const ownParts = { own: new Int32Array(0), part: new Int32Array(0) };
    return new Snapshot({ ...none, tally, ownParts, owners: new Map(), masked: [], pools: null });
  }

  static async open(folder: StoreFolder, current: Current, options: SnapshotOptions): Promise<Snapshot> {
    const engine = await openEngine({ memory: options.memory });
    try {
      const first = await engine.connect();
      await first.run(`ATTACH ${literal(join(folder.store, current.names, NAMES_FILE))} AS names (READ_ONLY)`);
      await attachFigures(first, folder, current);
      const list = async (table: string) => fetchTexts(await first.run(`SELECT id FROM names.${table} ORDER BY no`));
      const [indicator, period, file] = fetchNumbers(await first.run('SELECT indicator_no, period_no, file_no FROM names.partition')) as [
        Uint16Array,
        Uint16Array,
        Uint16Array,
      ];
      const owners = new Map(Array.from(indicator, (no, row) => [partitionKey(no, period[row]!), file[row]!]));
      const [tIndicator, tPeriod, tLevel, tStatus, tRelease, tCells] = fetchNumbers(
        await first.run(
          'SELECT indicator_no, period_no, level, status, release_no, cells FROM names.tally ORDER BY indicator_no, period_no, level, status, release_no',
        ),
      ) as [Uint16Array, Uint16Array, Uint8Array, Uint8Array, Uint16Array, Int32Array];
      const [own, part] = fetchNumbers(await first.run('SELECT own_no, part_no FROM names.own_part ORDER BY own_no, position')) as [
        Int32Array,
        Int32Array,
      ];
      const snapshot = new Snapshot({
        current,
        areas: await AreaIndex.load(first),
        indicators: await list('indicator'),
        periods: await list('period'),
        releaseIds: await list('release'),
        releases: await Promise.all(
          current.releases.map(async (id) => JSON.parse(await readFile(join(folder.releases, id, MANIFEST_FILE), 'utf8')) as Manifest),
        ),
        tally: { indicator: tIndicator, period: tPeriod, level: tLevel, status: tStatus, release: tRelease, cells: tCells },
        ownParts: { own, part },
        owners,
        masked: await filesWithMasked(first, owners),
        pools: { all: await QueryPool.open(engine, options.timeLimitMs), place: await openForPlaces(folder, current, options) },
      });
      first.closeSync();
      return snapshot;
    } catch (error) {
      engine.closeSync();
      throw error;
    }
  }

  get name(): string {
    return this.current?.snapshot ?? 'empty';
  }

  get search(): AreaSearch {
    return (this.#search ??= new AreaSearch(this.areas));
  }

  /** The file that holds a partition; -1 when there is none. */
  ownerOf(indicator: number, period: number): number {
    return this.#ownerOf.get(partitionKey(indicator, period)) ?? -1;
  }

  /** Whether a file holds partitions that a newer file replaces. */
  hasMasked(file: number): boolean {
    return this.#fileHasMasked[file] ?? false;
  }

  /** Runs a query and fetches its columns of numbers. @throws Fault `query-too-long`. */
  numbers(sql: string): Promise<NumberColumn[]> {
    return this.#pools!.all.numbers(sql);
  }

  /** The same for a query that asks the figures of a few areas only. */
  numbersOfPlace(sql: string): Promise<NumberColumn[]> {
    return this.#pools!.place.numbers(sql);
  }

  /** Says that somebody uses this state; each `hold` wants its `release`. */
  hold(): this {
    this.#users += 1;
    return this;
  }

  /** Lets go; the last one out closes the files. */
  release(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    this.#pools?.all.close();
    this.#pools?.place.close();
  }
}

async function attachFigures(connection: DuckDBConnection, folder: StoreFolder, current: Current): Promise<void> {
  for (const [file, build] of current.figures.entries()) {
    await connection.run(`ATTACH ${literal(join(folder.store, build, FIGURES_FILE))} AS f${file} (READ_ONLY)`);
  }
}

/**
 * A DuckDB with one thread, for the questions of pages about one place. They are so small that waking a second
 * thread costs more than it brings: 2.5 ms of processor time a question instead of 3 when many come at once.
 */
async function openForPlaces(folder: StoreFolder, current: Current, { memory, timeLimitMs }: SnapshotOptions): Promise<QueryPool> {
  const engine = await openEngine({ memory, threads: 1 });
  try {
    const first = await engine.connect();
    await attachFigures(first, folder, current);
    first.closeSync();
    return await QueryPool.open(engine, timeLimitMs);
  } catch (error) {
    engine.closeSync();
    throw error;
  }
}

/** Per file whether newer files replace some of its partitions. */
async function filesWithMasked(connection: DuckDBConnection, owners: Map<number, number>): Promise<boolean[]> {
  const held = fetchNumbers(await connection.run('SELECT partitions FROM names.file ORDER BY file_no'))[0] as Int32Array;
  const owned = new Int32Array(held.length);
  for (const file of owners.values()) owned[file]! += 1;
  return Array.from(held, (partitions, file) => owned[file]! < partitions);
}
