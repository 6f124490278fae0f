import { expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { LogEntry, Register } from '#domain/register/register';
import { thing } from '#insight/programme/test-things';
import { asItStood, rewound } from './as-it-stood.ts';

const entry = (of: string, action: LogEntry['action'], before: Record<string, unknown> = {}) => ({ thing: of, action, before }) as LogEntry;

it('rewound() takes changes back from the newest to the oldest, and knows what was not there yet or was withdrawn', () => {
  const now = thing('decision', 'd', { name: 'Bomen', state: 'adopted', decidedOn: '2026-06-20' }, { asOf: '2026-06-20' });
  const changes = [
    entry('d', 'change', { state: 'proposed', decidedOn: null, asOf: '2026-06-02' }),
    entry('d', 'change', { name: 'Tien bomen' }),
  ];
  expect(rewound(now, changes)).toMatchObject({ asOf: '2026-06-02', values: { name: 'Tien bomen', state: 'proposed', decidedOn: null } });
  expect(rewound(now, [...changes, entry('d', 'create')])).toBeNull();
  const gone = { ...now, withdrawnAt: '2026-07-01T08:00:00Z' };
  expect(rewound(gone, [])).toBeNull();
  expect(rewound(gone, [entry('d', 'withdraw', { withdrawnBecause: null })])).toMatchObject({ withdrawnAt: null });
  expect(rewound(now, [entry('d', 'restore', { withdrawnBecause: 'Dubbel.' })])).toBeNull();
  expect(rewound(now, [entry('d', 'erase', { name: { erased: { at: '2026-07-01', because: 'name' } } })])?.values.name).toBeNull();
});

it('asItStood() lists a programme as it stood at the end of a day, also what was withdrawn since', async () => {
  const asked: unknown[] = [];
  const register = {
    recent: (_: unknown, __: unknown, ___: unknown, query: unknown) => {
      asked.push(query);
      return Promise.resolve([entry('new', 'create'), entry('gone', 'withdraw', { withdrawnBecause: null })]);
    },
    list: () =>
      Promise.resolve({
        things: ['old', 'new'].map((id) => thing('lesson', id)).concat(thing('lesson', 'gone', {}, { withdrawnAt: '2026-07-01' })),
        total: 3,
      }),
  } as unknown as Register;
  const then = await asItStood(register, RESIDENT, { programme: 'noord', day: '2026-06-30', kinds: ['lesson'] });
  expect(asked).toEqual([{ from: '2026-07-01', kinds: ['lesson'] }]);
  expect((await then!.list(RESIDENT, 'lesson', { programmes: ['noord'] })).things.map(({ id }) => id)).toEqual(['old', 'gone']);
  expect((await then!.list(RESIDENT, 'activity', { programmes: ['noord'] })).total).toBe(3);
});

it('asItStood() reads the log in parts, and gives up where more was changed than can be taken back', async () => {
  const asked: (string | undefined)[] = [];
  const withChanges = (count: number) =>
    ({
      recent: (_: unknown, __: unknown, limit: number, { olderThan }: { olderThan?: string }) => {
        asked.push(olderThan);
        const begin = olderThan === undefined ? 0 : Number(olderThan) + 1;
        const part = Array.from({ length: Math.min(limit, count - begin) }, (___, at) => ({
          ...entry('d', 'change'),
          id: String(begin + at),
        }));
        return Promise.resolve(part);
      },
    }) as unknown as Register;
  const of = { programme: 'noord', day: '2026-06-30', kinds: ['decision'] } as const;
  expect(await asItStood(withChanges(4_001), RESIDENT, of)).not.toBeNull();
  expect(asked.splice(0)).toEqual([undefined, '1999', '3999']);
  expect(await asItStood(withChanges(20_000), RESIDENT, of)).not.toBeNull();
  asked.length = 0;
  expect(await asItStood(withChanges(300_000), RESIDENT, of)).toBeNull();
  expect(asked).toHaveLength(11);
});
