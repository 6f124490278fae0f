import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sumCents } from '#base/money';
import { AMOUNT_SORTS } from '#domain/money/money';
import { moneyEntries } from '#insight/money/entries';
import { moneyTable } from '#insight/money/totals';
import { fakeContent, fakeThing } from './test-content.ts';
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
    const stand = { from: '2023-11-30', to: '2023-11-30' };
    expect(source!.totals).toEqual([
      { year: 2023, until: null, sort: 'budgeted', cents: 1, stand },
      { year: 2024, until: null, sort: 'budgeted', cents: 30, stand },
      { year: 2024, until: null, sort: 'spent', cents: 5, stand },
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

  it('equals the sum of its lines and the controller’s table in every total, and loses no amount', () => {
    const sources = [fakeThing('moneySource', 's'), fakeThing('moneySource', 'whole', { notBrokenDown: true })];
    const some = fc.record({
      line: fc.constantFrom('l1', 'l2', 'of-whole', 'of-hidden', 'hidden-line'),
      year: fc.integer({ min: 2019, max: 2026 }),
      sort: fc.constantFrom(...AMOUNT_SORTS),
      cents: fc.integer({ min: -1e9, max: 1e9 }),
    });
    const known = [
      ...lines,
      fakeThing('budgetLine', 'of-whole', { moneySource: 'whole' }),
      fakeThing('budgetLine', 'of-hidden', { moneySource: 'hidden' }),
    ];
    const sum = (all: readonly { cents: number }[]) => sumCents(all.map(({ cents }) => cents));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (given) => {
        const budgetAmount = given.map(({ line, year, sort, cents }, index) => amount(`a${index}`, line, year, cents, sort));
        const content = fakeContent({ moneySource: sources, budgetLine: known, budgetAmount });
        const told = moneyTold(content).sources;
        const table = moneyTable(moneyEntries(content), 'source', new Map());
        expect(sum(told.flatMap((one) => one.lines).flatMap(({ amounts }) => amounts))).toBe(sum(given));
        for (const { source, lines: own, totals } of told) {
          const all = own.flatMap(({ amounts }) => amounts);
          for (const { year, sort, cents } of totals) expect(cents).toBe(sum(all.filter((one) => one.year === year && one.sort === sort)));
          const sums = table.groups.find(({ key }) => key === source?.id)?.sums ?? {};
          for (const sort of source && !source.values.notBrokenDown ? AMOUNT_SORTS : [])
            expect(totals.some((one) => one.sort === sort) ? sum(totals.filter((one) => one.sort === sort)) : undefined).toBe(sums[sort]);
          if (source?.id !== 's') expect(totals).toEqual([]);
        }
      }),
    );
  });

  it('tells grants below the scheme of their call, and others by themselves', () => {
    const money = moneyTold(
      fakeContent({
        grantScheme: [fakeThing('grantScheme', 'g')],
        grantCall: [fakeThing('grantCall', 'c', { scheme: 'g' })],
        grant: [
          fakeThing('grant', 'in', { scheme: 'g' }),
          fakeThing('grant', 'by-call', { call: 'c' }),
          fakeThing('grant', 'out'),
          fakeThing('grant', 'of-hidden', { scheme: 'hidden' }),
        ],
      }),
    );
    expect(money.schemes[0]!.grants.map(({ grant }) => grant.id)).toEqual(['in', 'by-call']);
    expect(money.otherGrants.map(({ grant }) => grant.id)).toEqual(['out', 'of-hidden']);
  });
});
