import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Thing } from '#domain/register/kinds';
import type { Register } from '#domain/register/register';
import { createRegister } from './create-register.ts';
import { make, startProgramme, tickingClock } from './test-actors.ts';

/** An opened register of a test: `reset` empties it. */
export interface Opened {
  db: unknown;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** What every test of the register's contract begins with: a register that holds one programme. */
export interface Given {
  db: Kysely<unknown>;
  register: Register;
  world: Awaited<ReturnType<typeof startProgramme>>;
  /** Makes an intervention in the programme, as its manager. */
  intervention(values?: object): Promise<Thing<'intervention'>>;
}

/** Opens a database for the tests beside it, and sets it anew before each. @returns what the test that runs is given */
export function stage(open: () => Promise<Opened>): () => Given {
  let opened: Opened;
  let given: Given;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await opened.reset();
    const db = opened.db as Kysely<unknown>;
    const register = createRegister(db, tickingClock('2026-11-22T08:00:00Z'));
    const world = await startProgramme(register);
    const intervention = (values: object = {}) =>
      make(register, world.manager, 'intervention', world.programme, {
        name: 'Energiecoaches in huis',
        what: 'Coaches helpen bewoners met hun energierekening.',
        ...values,
      });
    given = { db, register, world, intervention };
  });
  return () => given;
}
