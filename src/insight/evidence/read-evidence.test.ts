import { expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { Query, Register, Seen } from '#domain/register/register';
import { fakeReading } from '#insight/figure/test-figures';
import { fakeThing } from '#insight/programme/test-content';
import { readEvidenceOf } from './read-evidence.ts';

const [LESSON, OTHER, OUTCOME] = [1, 2, 3].map((n) => `01a20000-0000-7000-8000-00000000000${n}`) as [string, string, string];
const of = (id: string, values: Partial<Seen<'evidence'>['values']>) =>
  fakeThing('evidence', id, { sign: 'supports', why: 'Daarom.', openTo: 'resident', ...values });
const HELD = [of('a', { lesson: LESSON }), of('b', { lesson: OTHER }), of('c', { outcome: OUTCOME })];

it('readEvidenceOf() asks the register for the claims of a page and for nothing else', async () => {
  const asked: Query<'evidence'>['where'][] = [];
  const list = (_: unknown, __: unknown, { where }: Query<'evidence'>) => {
    asked.push(where);
    const [[field, ids] = ['', []]] = Object.entries(where ?? {});
    const things = HELD.filter(({ values }) => (ids as string[]).includes((values as Record<string, string>)[field]!));
    return Promise.resolve({ things, total: things.length });
  };
  const register = { list } as unknown as Register;
  const reading = fakeReading({ areas: [], indicators: [], figures: [] });
  const claims = { lesson: [{ id: LESSON }, { id: LESSON }], outcome: [{ id: OUTCOME }], decision: [] };
  const told = await readEvidenceOf(reading, register, RESIDENT, { programme: 'p', claims });
  expect(told.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(asked).toEqual([{ outcome: [OUTCOME] }, { lesson: [LESSON] }]);
});
