import { expect, it } from 'vitest';
import { checkAmount } from './check-amount.ts';
import type { Step } from './step.ts';

it('checkAmount() refuses years that end before they begin, and takes one year, several, or an end that is not filled in', () => {
  const found = (year: number, untilYear: number | null) =>
    checkAmount({
      at: (field?: string) => field,
      after: { kind: 'budgetAmount', values: { year, untilYear } },
      changed: [],
    } as unknown as Step);
  expect(found(2023, 2020)).toMatchObject([{ code: 'years-backwards', at: 'untilYear', params: { year: 2023, until: 2020 } }]);
  for (const untilYear of [2020, 2023, null]) expect(found(2020, untilYear)).toEqual([]);
});
