import { expect, it } from 'vitest';
import { checkOrder } from './check-order.ts';
import type { Step } from './step.ts';

const found = (values: Record<string, unknown>, changed = Object.keys(values)) =>
  checkOrder({ at: (field?: string) => field, changed, after: { kind: 'intervention', values } } as unknown as Step);

it('checkOrder() refuses what ends wholly before it begins, in each pair of moments', () => {
  for (const [first, last] of [
    ['begins', 'ends'],
    ['since', 'until'],
    ['at', 'until'],
    ['opens', 'closes'],
  ] as const)
    // prettier-ignore
    expect(found({ [first]: '2025', [last]: '2023-12-31' })).toMatchObject([
      { code: 'ends-before-begin', at: last, params: { field: first, from: '2025', until: '2023-12-31' } },
    ]);
  expect(found({ begins: '2024-03', ends: '2024-02-29' })).toHaveLength(1);
});

it('checkOrder() takes what may be in order, is not certain, or is not filled in', () => {
  for (const [begins, ends] of [
    ['2024-03', '2024'],
    ['2024', '2024-01-01'],
    ['2025?', '2023'],
    ['2025', '2023?'],
    ['2025', null],
    [null, '2023'],
    ['x', '2023'],
  ])
    // prettier-ignore
    expect(found({ begins, ends }), `${begins} to ${ends}`).toEqual([]);
});

it('checkOrder() refuses a meeting that ends when it begins or before', () => {
  expect(found({ from: '14:00', until: '13:00' })).toMatchObject([{ code: 'time-backwards', at: 'until' }]);
  expect(found({ from: '14:00', until: '14:00' })).toHaveLength(1);
  expect(found({ from: '14:00', until: '13:00' }, ['place'])).toEqual([]);
  for (const [from, until] of [
    ['09:30', '14:00'],
    ['09:30', null],
    [null, '14:00'],
    ['25:99', '14:00'],
  ])
    expect(found({ from, until })).toEqual([]);
});

it('checkOrder() leaves alone what somebody did not touch', () => {
  expect(found({ begins: '2025', ends: '2023' }, ['progress'])).toEqual([]);
});
