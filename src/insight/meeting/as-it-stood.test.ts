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
    changes: (_: unknown, __: unknown, query: unknown) => {
      asked.push(query);
      return Promise.resolve({ entries: [entry('new', 'create'), entry('gone', 'withdraw', { withdrawnBecause: null })], total: 2 });
    },
    list: () =>
      Promise.resolve({
        things: ['old', 'new'].map((id) => thing('lesson', id)).concat(thing('lesson', 'gone', {}, { withdrawnAt: '2026-07-01' })),
        total: 3,
      }),
  } as unknown as Register;
  const then = await asItStood(register, RESIDENT, 'noord', '2026-06-30');
  expect(asked).toEqual([{ from: '2026-07-01' }]);
  expect((await then.list(RESIDENT, 'lesson', { programmes: ['noord'] })).things.map(({ id }) => id)).toEqual(['old', 'gone']);
});
