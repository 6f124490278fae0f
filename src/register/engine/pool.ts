import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { Fault } from '#base/fault';
import { connectionFault, connectionState, isLostConnection, lostConnection, noConnection } from './connection-errors.ts';
import { pgTypes } from './parsers.ts';
import { nameOfPlan } from './planned-once.ts';
import { SESSION_SETTINGS } from './session.ts';

/** A pool that Kysely takes, and that outlives the server it is connected to. */
export interface RegisterPool extends PostgresPool {
  query(text: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

export interface PoolOptions {
  connection: pg.PoolConfig;
  /** What a user knows the server by. */
  where: string;
  /** Brings the server up when nobody answers; null when that is not ours to do. */
  revive: (() => Promise<void>) | null;
}

/** How often a connection is tried again after the server was brought up: it may be stopped by another at once. */
const TRIES = 5;
/** Doubled with each try: together 0.6 seconds. */
const PAUSE_MS = 20;

/**
 * Opens a pool. A connection that cannot be made brings the server up and is tried again; that is safe, as
 * nothing was asked yet. What only reads, outside a transaction, is asked once more on another connection. Nothing else whose
 * connection breaks is repeated: it may have been committed.
 *
 * @throws Fault (from its connections) `register-unreachable`, `register-sign-in-refused`,
 *   `register-database-missing`, `register-full`, or what starting it throws; once there was a connection only
 *   `register-away`: then it is told to whoever asks, who is to know of no address and no folder;
 *   (from its queries) `register-lost`
 */
export function openPool({ connection, where, revive }: PoolOptions): RegisterPool {
  const pool = new pg.Pool({
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    // A process that forgets to close must still be able to end.
    allowExitOnIdle: true,
    application_name: 'peil',
    types: pgTypes,
    onConnect: async (client: pg.PoolClient) => {
      await client.query(SESSION_SETTINGS);
    },
    ...connection,
  } as pg.PoolConfig);
  // An idle connection that breaks is taken out by the pool; the next query makes another.
  pool.on('error', () => undefined);
  // One in use tells its query; without a listener of its own the break would also end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));

  let wasThere = false;
  const connect = async (): Promise<pg.PoolClient> => {
    for (let tries = 1; ; tries += 1) {
      try {
        await revive?.();
        const client = await pool.connect();
        wasThere = true;
        return client;
      } catch (error) {
        if (revive === null || tries === TRIES || error instanceof Fault || connectionState(error) === 'refused')
          throw wasThere ? noConnection(error) : connectionFault(error, where);
        // Of a server that was killed, sessions may live a little longer, by which it seems to be there still.
        await sleep(PAUSE_MS * 2 ** tries);
      }
    }
  };
  return {
    options: pool.options,
    connect: async () => guarded(await connect(), connect),
    end: () => pool.end(),
    async query(text, values) {
      const result = await askOnce<Record<string, unknown>>(await connect(), text, values);
      return { rows: (Array.isArray(result) ? (result.at(-1) as typeof result) : result).rows };
    },
  };
}

const guards = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/**
 * The same connection, with a broken one told as a Fault; one object per connection, as Kysely remembers them.
 *
 * @param another opens a connection to ask again what only reads
 */
function guarded(client: pg.PoolClient, another: () => Promise<pg.PoolClient>): PostgresPoolClient {
  const known = guards.get(client);
  if (known) return known;
  let isWithin = false;
  let isGone = false;
  const release = (destroy?: boolean): void => {
    if (!isGone) client.release(destroy);
  };
  const query = async (text: string, values: readonly unknown[] = []): Promise<PostgresQueryResult<unknown>> => {
    if (BEGINS.test(text)) isWithin = true;
    if (ENDS.test(text)) isWithin = false;
    try {
      return await ask(client, text, values);
    } catch (error) {
      if (isWithin || !ONLY_READS.test(text) || !isLost(error)) throw error;
      // Its place in the pool goes first: all who ask at once would else wait for each other's.
      release(true);
      isGone = true;
      return askOnce(await another(), text, values);
    }
  };
  const guard = {
    processID: (client as unknown as { processID?: number }).processID,
    query,
    release,
  } as PostgresPoolClient;
  guards.set(client, guard);
  return guard;
}

const BEGINS = /^(?:begin|start transaction)\b/i;
const ENDS = /^(?:commit|rollback)\s*$/i;
/** A question that locks nothing, counts nothing on and asks no more of the server than what stands in tables. */
const ONLY_READS = /^\s*select\b(?![\s\S]*(?:\bpg_|\bnextval\b|\bset_config\b|\bfor (?:no key )?update\b))/i;

function isLost(error: unknown): boolean {
  return error instanceof Fault && error.issues.some(({ code }) => code === 'register-lost');
}

/** Asks on a connection that is taken for this question only. */
async function askOnce<Row>(client: pg.PoolClient, text: string, values: readonly unknown[] = []): Promise<PostgresQueryResult<Row>> {
  let isBroken = true;
  try {
    const result = await ask<Row>(client, text, values);
    isBroken = false;
    return result;
  } finally {
    client.release(isBroken);
  }
}

async function ask<Row>(client: pg.PoolClient, text: string, values: readonly unknown[] = []): Promise<PostgresQueryResult<Row>> {
  try {
    const name = nameOfPlan(client, text);
    const asked = name === null ? client.query(text, [...values]) : client.query({ name, text, values: [...values] });
    return (await asked) as unknown as PostgresQueryResult<Row>;
  } catch (error) {
    throw isLostConnection(error) ? lostConnection(error) : error;
  }
}
