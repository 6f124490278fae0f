import { sql, type Kysely } from 'kysely';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Fault } from '#base/fault';
import type { Change, LogEntry, Register } from '#domain/register/register';
import { createRegister } from './create-register.ts';
import { entriesWhere } from './reading/history.ts';
import { startProgramme, tickingClock } from './test-actors.ts';
import { openTestDatabase, type TestDatabase } from './testing/open-test-database.ts';
import { emptyOf } from './writing/work-out.ts';
import { kindOf } from '#domain/register/kinds';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

/** What somebody may try next; nonsense among it, which is refused and leaves no trace. */
type Try =
  | { do: 'create'; name: string }
  | { do: 'change'; which: number; values: Record<string, unknown>; asOf: string | undefined }
  | { do: 'withdraw' | 'restore' | 'undo' | 'erase'; which: number };

const which = fc.nat(6);
const values = fc.record(
  {
    name: fc.string({ minLength: 1, maxLength: 12 }),
    state: fc.constantFrom('idea', 'prepared', 'running', 'stopped', 'completed'),
    why: fc.option(fc.string({ maxLength: 20 })),
    areas: fc.subarray(['BU00141000', 'GRN-PADDEPOEL', 'WK001410']),
    behindPlan: fc.boolean(),
    stopReason: fc.constantFrom('', 'Te duur'),
    stopLesson: fc.constantFrom('', 'Eerst vragen'),
    begins: fc.constantFrom(null, '2023', '2023-11?', '2023-99'),
  },
  { requiredKeys: [] },
);
const tries = fc.oneof<fc.Arbitrary<Try>[]>(
  fc.record({ do: fc.constant('create' as const), name: fc.string({ minLength: 1, maxLength: 8 }) }),
  fc.record({ do: fc.constant('change' as const), which, values, asOf: fc.constantFrom(undefined, '2023-11-01', '2024-05-01') }),
  fc.record({ do: fc.constantFrom('withdraw' as const, 'restore' as const, 'undo' as const, 'erase' as const), which }),
);

it('the log, played from its beginning, gives what is there now', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tries, { minLength: 4, maxLength: 25 }), async (all) => {
      await opened.reset();
      const register = createRegister(opened.db, tickingClock('2026-11-22T08:00:00Z'));
      const world = await startProgramme(register);
      const ids: string[] = [];
      for (const one of all) await attempt(register, world, ids, one);
      const entries = await logOf(opened.db as unknown as Kysely<unknown>);
      for (const id of ids) expect(replayed(entries, id)).toEqual(await asFound(register, world, id));
    }),
    { numRuns: 12 },
  );
}, 120_000);

async function attempt(
  register: Register,
  { programme, manager }: Awaited<ReturnType<typeof startProgramme>>,
  ids: string[],
  one: Try,
): Promise<void> {
  const kind = 'intervention' as const;
  try {
    if (one.do === 'create') {
      const [made] = await register.write(
        manager,
        [{ action: 'create', kind, programme, values: { name: one.name, what: 'Wat' } }],
        'form',
      );
      ids.push(made!.id);
      return;
    }
    const id = ids[one.which];
    if (id === undefined) return;
    const { version } = (await register.find(manager, kind, id))!;
    if (one.do === 'undo') {
      const history = await register.history(manager, kind, id);
      await register.undo(manager, history[one.which % history.length]!.id);
      return;
    }
    if (one.do === 'erase') {
      const { texts } = await register.texts(manager, kind, id);
      const chosen = [texts[one.which % texts.length]!.id];
      await register.erase(manager, { kind, thing: id, version, texts: chosen, because: 'asked', instead: 'Gewist' });
      return;
    }
    const change = {
      change: {
        action: 'change',
        kind,
        id,
        version,
        values: 'values' in one ? one.values : {},
        asOf: 'asOf' in one ? one.asOf : undefined,
      },
      withdraw: { action: 'withdraw', kind, id, version, because: 'Vergissing' },
      restore: { action: 'restore', kind, id, version },
    }[one.do] as Change;
    await register.write(manager, [change], 'form');
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

const logOf = (db: Kysely<unknown>): Promise<LogEntry[]> => entriesWhere(db, sql`order by l.seq`);

interface Played {
  version: number;
  asOf: unknown;
  withdrawnBecause: unknown;
  values: Record<string, unknown>;
}

function replayed(entries: readonly LogEntry[], id: string): Played {
  const { fields } = kindOf('intervention');
  const empty = Object.fromEntries(Object.entries(fields).map(([field, spec]) => [field, emptyOf(spec)]));
  return entries
    .filter((entry) => entry.thing === id)
    .reduce<Played>(
      (thing, { version, after }) => {
        const { asOf = thing.asOf, withdrawnBecause = thing.withdrawnBecause, ...changed } = after;
        return { version, asOf, withdrawnBecause, values: { ...thing.values, ...changed } };
      },
      { version: 0, asOf: null, withdrawnBecause: null, values: empty },
    );
}

async function asFound(register: Register, { manager }: Awaited<ReturnType<typeof startProgramme>>, id: string): Promise<Played> {
  const thing = (await register.find(manager, 'intervention', id))!;
  const { version, asOf, withdrawnBecause } = thing;
  return { version, asOf, withdrawnBecause, values: thing.values as Record<string, unknown> };
}
