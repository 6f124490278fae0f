import { codeOf, UNIQUE_TAKEN } from '../engine/connection-errors.ts';
import type { Connection } from '../things.ts';

const TRIES = 4;
/** Deadlock found, could not serialise, unique name taken by who came just before: the second time it goes well. */
const PASSING = ['40P01', '40001', UNIQUE_TAKEN];

/** Runs a transaction, again when it only stood in the way of another. */
export async function inTransaction<T>(db: Connection, work: (db: Connection) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (tried === TRIES || !PASSING.includes(codeOf(error))) throw error;
    }
  }
}
