import { expect, it } from 'vitest';
import { fakeThing } from '#insight/programme/test-content';
import { hoursOf } from './hours-of.ts';

it('hoursOf() adds up the hours that are known, says of how many they are not, and makes no nought of nothing', () => {
  const partner = (id: string, hoursPerYear: number | null, asOf: string) => fakeThing('partner', id, { hoursPerYear }, { asOf });
  expect(hoursOf([partner('a', 900, '2026-01-01'), partner('b', 0, '2024-05-01'), partner('c', null, '2020-01-01')])).toEqual({
    total: 900,
    known: 2,
    unknown: 1,
    stand: { from: '2024-05-01', to: '2026-01-01' },
  });
  expect(hoursOf([partner('c', null, '2020-01-01')])).toEqual({ total: null, known: 0, unknown: 1, stand: null });
});
