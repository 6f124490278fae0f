import type { DuckDBConnection, DuckDBInstance, DuckDBMaterializedResult } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, fault } from '#base/fault';
import type { Period } from '#base/period';
import { partitionKey } from '../assembly/plan.ts';
import { fetchNumbers, fetchTexts, type NumberColumn } from '../columns.ts';
import { literal, openEngine } from '../engine.ts';
import type { Current } from '../files/current.ts';
import { FIGURES_FILE, NAMES_FILE, type StoreFolder } from '../files/folder.ts';
import { MANIFEST_FILE, type Manifest } from '../release/manifest.ts';
import { AreaIndex } from './area-index.ts';
import { AreaSearch } from './search.ts';

/** Queries that run beside each other; more would only wait for Node's four threads. */
const CONNECTIONS = 4;

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
  readonly #engine: DuckDBInstance | null;
  readonly #free: DuckDBConnection[];
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = [];
  readonly #timeLimitMs: number;
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
    engine: DuckDBInstance | null;
    connections: DuckDBConnection[];
    timeLimitMs: number;
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
    this.#engine = parts.engine;
    this.#free = parts.connections;
    this.#timeLimitMs = parts.timeLimitMs;
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
    return new Snapshot({ ...none, tally, ownParts, owners: new Map(), masked: [], engine: null, connections: [], timeLimitMs: 0 });
  }

  static async open(folder: StoreFolder, current: Current, options: SnapshotOptions): Promise<Snapshot> {
    const engine = await openEngine({ memory: options.memory });
    try {
      const first = await engine.connect();
      await first.run(`ATTACH ${literal(join(folder.store, current.names, NAMES_FILE))} AS names (READ_ONLY)`);
      for (const [file, build] of current.figures.entries()) {
        await first.run(`ATTACH ${literal(join(folder.store, build, FIGURES_FILE))} AS f${file} (READ_ONLY)`);
      }
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
      const connections = [first];
      while (connections.length < CONNECTIONS) connections.push(await engine.connect());
      return new Snapshot({
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
        engine,
        connections,
        timeLimitMs: options.timeLimitMs,
      });
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
  async numbers(sql: string): Promise<NumberColumn[]> {
    return this.#run(sql, fetchNumbers);
  }

  async #run<T>(sql: string, fetch: (answer: DuckDBMaterializedResult) => T): Promise<T> {
    const connection = await this.#take();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      connection.interrupt();
    }, this.#timeLimitMs);
    try {
      return fetch(await connection.run(sql));
    } catch (cause) {
      if (late) throw fault('query-too-long', { seconds: this.#timeLimitMs / 1000 }, { exitCode: EXIT.systemFailed, cause });
      throw cause;
    } finally {
      clearTimeout(timer);
      this.#give(connection);
    }
  }

  async #take(): Promise<DuckDBConnection> {
    return this.#free.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(connection: DuckDBConnection): void {
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#free.push(connection);
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
    for (const connection of this.#free) connection.closeSync();
    this.#engine?.closeSync();
  }
}

/** Per file whether newer files replace some of its partitions. */
async function filesWithMasked(connection: DuckDBConnection, owners: Map<number, number>): Promise<boolean[]> {
  const held = fetchNumbers(await connection.run('SELECT partitions FROM names.file ORDER BY file_no'))[0] as Int32Array;
  const owned = new Int32Array(held.length);
  for (const file of owners.values()) owned[file]! += 1;
  return Array.from(held, (partitions, file) => owned[file]! < partitions);
}
