import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { AMOUNT_SORTS } from '#domain/money/money';
import { fakeContent, fakeThing } from './fake-content.ts';
import { moneyTold } from './money-told.ts';

const amount = (id: string, budgetLine: string, year: number, cents: number, sort: (typeof AMOUNT_SORTS)[number] = 'budgeted') =>
  fakeThing('budgetAmount', id, { budgetLine, year, sort, amount: cents, adopted: true });
const lines = [fakeThing('budgetLine', 'l1', { moneySource: 's' }), fakeThing('budgetLine', 'l2', { moneySource: 's' })];

describe('moneyTold()', () => {
  it('adds lines up by year and sort, to the cent, within a source', () => {
    const [source] = moneyTold(
      fakeContent({
        moneySource: [fakeThing('moneySource', 's')],
        budgetLine: lines,
        budgetAmount: [
          amount('a', 'l1', 2024, 10),
          amount('b', 'l2', 2024, 20),
          amount('c', 'l2', 2023, 1),
          amount('d', 'l1', 2024, 5, 'spent'),
        ],
      }),
    ).sources;
    expect(source!.totals).toEqual([
      { year: 2023, sort: 'budgeted', cents: 1 },
      { year: 2024, sort: 'budgeted', cents: 30 },
      { year: 2024, sort: 'spent', cents: 5 },
    ]);
  });

  it('adds nothing up where the source has no breakdown, and invents no year', () => {
    const [source] = moneyTold(
      fakeContent({
        moneySource: [fakeThing('moneySource', 's', { notBrokenDown: true })],
        budgetLine: lines,
        budgetAmount: [amount('a', 'l1', 2024, 10), amount('b', 'l2', 2024, 20)],
      }),
    ).sources;
    expect(source!.totals).toEqual([]);
    expect(source!.lines.map(({ amounts }) => amounts.length)).toEqual([1, 1]);
  });

  it('has totals that equal the sum of the lines, for any amounts', () => {
    const some = fc.record({
      line: fc.constantFrom('l1', 'l2'),
      year: fc.integer({ min: 2019, max: 2026 }),
      sort: fc.constantFrom(...AMOUNT_SORTS),
      cents: fc.integer({ min: -1e9, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (given) => {
        const budgetAmount = given.map(({ line, year, sort, cents }, index) => amount(`a${index}`, line, year, cents, sort));
        const [source] = moneyTold(fakeContent({ moneySource: [fakeThing('moneySource', 's')], budgetLine: lines, budgetAmount })).sources;
        const sum = (all: readonly { cents: number }[]) => all.reduce((total, { cents }) => total + cents, 0);
        expect(sum(source!.totals)).toBe(sum(given));
        expect(sum(source!.lines.flatMap(({ amounts }) => amounts))).toBe(sum(given));
      }),
    );
  });

  it('tells grants below their scheme, and others by themselves', () => {
    const money = moneyTold(
      fakeContent({
        grantScheme: [fakeThing('grantScheme', 'g')],
        grant: [
          fakeThing('grant', 'in', { scheme: 'g' }),
          fakeThing('grant', 'out'),
          fakeThing('grant', 'of-hidden', { scheme: 'hidden' }),
        ],
      }),
    );
    expect(money.schemes[0]!.grants.map(({ grant }) => grant.id)).toEqual(['in']);
    expect(money.otherGrants.map(({ grant }) => grant.id)).toEqual(['out', 'of-hidden']);
  });
});
