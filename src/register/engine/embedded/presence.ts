import pg from 'pg';
import { ADVISORY } from '../session.ts';

/** One connection per process that says: somebody is here. */
export interface Presence {
  /** False once the server went away. */
  lives(): boolean;
  /** @returns whether nobody else is here; then newcomers wait until the server has stopped, and start it anew */
  leave(): Promise<boolean>;
}

/** What `pg` has and its types do not say. */
interface CountedClient extends pg.Client {
  ref(): void;
  unref(): void;
}

/**
 * Connects and holds a shared lock for as long as this process uses the server. The lock is the server's, so
 * a process that is killed is gone from it at once, and nothing has to be tidied up.
 */
export async function openPresence(connection: pg.ClientConfig): Promise<Presence> {
  const client = new pg.Client({
    ...connection,
    application_name: 'peil presence',
    connectionTimeoutMillis: 10_000,
  }) as CountedClient;
  let lives = true;
  const gone = (): void => {
    lives = false;
  };
  client.on('error', gone);
  client.on('end', gone);
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${ADVISORY.presence})`);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  // Being here must not keep a process running that has nothing else to do.
  client.unref();
  return {
    lives: () => lives,
    async leave() {
      if (!lives) return false;
      client.ref();
      try {
        await client.query(`select pg_advisory_unlock_shared(${ADVISORY.presence})`);
        const { rows } = await client.query<{ last: boolean }>(`select pg_try_advisory_lock(${ADVISORY.presence}) as last`);
        if (rows[0]?.last === true) {
          // The connection stays, and the lock with it, until the server closes it.
          client.unref();
          return true;
        }
        await client.end();
      } catch {
        // The server went away by itself.
      }
      return false;
    },
  };
}
