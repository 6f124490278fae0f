import type { DuckDBConnection, DuckDBInstance, DuckDBMaterializedResult } from '@duckdb/node-api';
import { EXIT, fault } from '#base/fault';
import { fetchNumbers, type NumberColumn } from '../columns.ts';

/** Queries that run beside each other; more would only wait for Node's four threads. */
const CONNECTIONS = 4;

/** The connections to one DuckDB, of which each query takes one as soon as it is free. */
export class QueryPool {
  readonly #engine: DuckDBInstance;
  readonly #timeLimitMs: number;
  readonly #free: DuckDBConnection[] = [];
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = [];

  private constructor(engine: DuckDBInstance, timeLimitMs: number) {
    this.#engine = engine;
    this.#timeLimitMs = timeLimitMs;
  }

  /** @param timeLimitMs milliseconds after which a query is stopped */
  static async open(engine: DuckDBInstance, timeLimitMs: number): Promise<QueryPool> {
    const pool = new QueryPool(engine, timeLimitMs);
    while (pool.#free.length < CONNECTIONS) pool.#free.push(await engine.connect());
    return pool;
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

  /** Closes the connections and the DuckDB itself, with the files that it has open. */
  close(): void {
    for (const connection of this.#free) connection.closeSync();
    this.#engine.closeSync();
  }
}
