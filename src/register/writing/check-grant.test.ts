import { expect, it } from 'vitest';
import type { ChangeOrigin } from '#domain/register/register';
import { checkGrant } from './check-grant.ts';
import { checkOrder } from './check-order.ts';
import type { Step } from './step.ts';

const step = (values: Record<string, unknown>, changed = Object.keys(values)) =>
  ({ at: (field?: string) => field, changed, after: { kind: 'grant', values } }) as unknown as Step;

const found = (one: Step, origin: ChangeOrigin = 'form') => checkGrant(one, { origin });

it('checkGrant() refuses more determined than granted, and an amount granted with a refusal, but not what an undo puts back', () => {
  expect(found(step({ granted: 600_000, determined: 900_000 }))).toMatchObject([{ code: 'grant-determined-above', at: 'determined' }]);
  expect(found(step({ state: 'refused', granted: 100 }))).toMatchObject([{ code: 'grant-refused-amount', at: 'granted' }]);
  expect(found(step({ granted: 600_000, determined: 600_000 }))).toEqual([]);
  expect(found(step({ granted: 100, determined: 300, perYear: true }))).toEqual([]);
  expect(found(step({ granted: null, determined: 300 }))).toEqual([]);
  expect(found(step({ granted: 100, determined: 300 }, ['reason']))).toEqual([]);
  expect(found(step({ granted: 600_000, determined: 900_000 }), 'undo')).toEqual([]);
  expect(found(step({ state: 'refused', granted: 100 }), 'undo')).toEqual([]);
});

it('checkOrder() holds the days of a grant in the order of its life', () => {
  const days = { appliedOn: '2026-04-01', decidedOn: '2025-01-01', accountedOn: '2024', determinedOn: '2023?' };
  expect(checkOrder(step(days)).map(({ at }) => at)).toEqual(['decidedOn', 'accountedOn']);
  expect(checkOrder(step({ appliedOn: '2024', determinedOn: '2023' })).map(({ at }) => at)).toEqual(['determinedOn']);
  expect(checkOrder(step({ appliedOn: '2024-03', decidedOn: '2024', accountedOn: '2025', determinedOn: '2025-01-01' }))).toEqual([]);
});
