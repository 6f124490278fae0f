import { expect, it } from 'vitest';
import { checkAmount } from './check-amount.ts';
import type { Step } from './step.ts';

const step = (values: Record<string, unknown>, changed = Object.keys(values)) =>
  ({ at: (field?: string) => field, after: { kind: 'budgetAmount', values }, changed }) as unknown as Step;

it('checkAmount() refuses years that end before they begin, and takes one year, several, or an end that is not filled in', () => {
  const found = (year: number, untilYear: number | null) => checkAmount(step({ year, untilYear }), { origin: 'form' });
  expect(found(2023, 2020)).toMatchObject([{ code: 'years-backwards', at: 'untilYear', params: { year: 2023, until: 2020 } }]);
  for (const untilYear of [2020, 2023, null]) expect(found(2020, untilYear)).toEqual([]);
});

it('checkAmount() refuses what is budgeted or pledged below nought, but not an amount from before that an undo puts back', () => {
  for (const sort of ['budgeted', 'pledged']) {
    expect(checkAmount(step({ sort, amount: -5 }), { origin: 'form' })).toMatchObject([{ code: 'amount-below-nought', at: 'amount' }]);
    expect(checkAmount(step({ sort, amount: -5 }), { origin: 'undo' })).toEqual([]);
  }
  expect(checkAmount(step({ sort: 'spent', amount: -5 }), { origin: 'form' })).toEqual([]);
  expect(checkAmount(step({ sort: 'budgeted', amount: -5 }, ['description']), { origin: 'form' })).toEqual([]);
});
