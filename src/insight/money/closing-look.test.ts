import { describe, expect, it } from 'vitest';
import { fakeThing } from '#insight/programme/test-content';
import { closingLook } from './closing-look.ts';

const amount = (id: string, year: number, sort: 'budgeted' | 'spent', cents: number, more: object = {}) =>
  fakeThing('budgetAmount', id, { budgetLine: 'l', year, sort, amount: cents, adopted: true, ...more });
const content = (extra: ReturnType<typeof amount>[] = []) => ({
  moneySource: [fakeThing('moneySource', 's', { name: 'Rijk' })],
  budgetLine: [fakeThing('budgetLine', 'l', { moneySource: 's' })],
  budgetAmount: [
    amount('a', 2022, 'spent', 5),
    amount('b', 2023, 'spent', 6),
    amount('c', 2024, 'budgeted', 1000),
    amount('d', 2024, 'spent', 900, { ledger: 'Grootboek', adopted: false }),
    amount('e', 2024, 'budgeted', 70, { untilYear: 2026 }),
    ...extra,
  ],
});

describe('closingLook()', () => {
  it('tells what a year comes to before it is closed, where from, and which earlier years are open', () => {
    expect(closingLook(content(), new Set([2022]), { source: 's', year: 2024 })).toMatchObject({
      name: 'Rijk',
      sums: { budgeted: 1000, spent: 900 },
      count: 2,
      notAdopted: 1,
      ledgers: [{ name: 'Grootboek' }],
      byHand: 1,
      openBefore: [2023],
    });
  });

  it('names other amounts otherwise, so that nothing is closed that was not seen', () => {
    const of = { source: 's', year: 2024 };
    const seen = closingLook(content(), new Set(), of)!.fingerprint;
    expect(closingLook(content(), new Set(), of)!.fingerprint).toBe(seen);
    expect(closingLook(content([amount('f', 2024, 'spent', 1)]), new Set(), of)!.fingerprint).not.toBe(seen);
  });

  it('tells nothing of a source that is not seen', () => {
    expect(closingLook(content(), new Set(), { source: 'other', year: 2024 })).toBeNull();
  });
});
