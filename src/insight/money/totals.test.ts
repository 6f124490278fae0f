import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumCents } from '#base/money';
import { AMOUNT_SORTS } from '#domain/money/money';
import { MONEY_VIEWS, SEVERAL_AREAS, UNDIVIDED, type MoneyEntry } from '#domain/money/overview';
import { moneyTable, sumsOf } from './totals.ts';

const maybe = (...of: string[]) => fc.option(fc.constantFrom(...of), { nil: null });
const ENTRY: fc.Arbitrary<MoneyEntry> = fc.record({
  id: fc.uuid(),
  budgetLine: fc.constantFrom('b1', 'b2', 'b3', 'b4'),
  name: fc.constantFrom('Klussen', 'Taal', ''),
  source: maybe('s1', 's2'),
  year: fc.integer({ min: 2019, max: 2026 }),
  until: fc.constantFrom(null, null, 2027, 2030),
  sort: fc.constantFrom(...AMOUNT_SORTS),
  cents: fc.integer({ min: -1e11, max: 1e11 }),
  line: maybe('l1', 'l2'),
  theme: maybe('t1', 't2'),
  intervention: maybe('i1', 'i2', 'i3'),
  areas: fc.uniqueArray(fc.constantFrom('BU1', 'BU2', 'WK1'), { maxLength: 3 }),
  apart: fc.boolean(),
  adopted: fc.boolean(),
  ledger: maybe('Grootboek'),
  note: fc.constant(null),
  document: fc.constant(null),
  asOf: fc.constantFrom('2023-11-01', '2025-01-01', '2026-11-01'),
});
const NONE = new Map<string, string>();
const entry = (more: Partial<MoneyEntry>): MoneyEntry => ({ ...fc.sample(ENTRY, { numRuns: 1, seed: 1 })[0]!, apart: false, ...more });

describe('moneyTable()', () => {
  it('adds up to the same to the cent in every view: each amount in one group, none lost, none double', () => {
    fc.assert(
      fc.property(fc.array(ENTRY, { maxLength: 60 }), (entries) => {
        const counted = entries.filter(({ apart }) => !apart);
        for (const view of MONEY_VIEWS) {
          const { groups, total, apart, stand } = moneyTable(entries, view, NONE);
          const shown = groups.flatMap((group) => group.entries);
          expect(shown.toSorted(byId)).toEqual(counted.toSorted(byId));
          expect(apart.flatMap((group) => group.entries).toSorted(byId)).toEqual(entries.filter((one) => one.apart).toSorted(byId));
          expect(total).toEqual(sumsOf(counted));
          for (const one of [...groups, ...apart, { entries: counted, stand }]) {
            const days = one.entries.map(({ asOf }) => asOf).sort();
            expect(one.stand).toEqual(days.length === 0 ? null : { from: days[0], to: days.at(-1) });
          }
          for (const sort of AMOUNT_SORTS) {
            const ofGroups = groups.flatMap(({ sums }) => (sums[sort] === undefined ? [] : [sums[sort]]));
            expect(ofGroups.length === 0 ? undefined : sumCents(ofGroups)).toBe(total[sort]);
            for (const group of groups) {
              const own = group.entries.filter((one) => one.sort === sort).map(({ cents }) => cents);
              expect(group.sums[sort]).toBe(own.length === 0 ? undefined : sumCents(own));
            }
          }
        }
      }),
    );
  });

  it('puts a line for several areas under several areas, and one without a theme under undivided, last', () => {
    const entries = [
      entry({ areas: ['BU1', 'BU2'], theme: null }),
      entry({ areas: ['BU1'], theme: 't1' }),
      entry({ areas: [], theme: 't2' }),
    ];
    const keys = (view: 'area' | 'theme') => moneyTable(entries, view, NONE).groups.map(({ key }) => key);
    expect(keys('area')).toEqual(['BU1', SEVERAL_AREAS, UNDIVIDED]);
    expect(keys('theme')).toEqual(['t1', 't2', UNDIVIDED]);
  });

  it('shows what a source does not break down by itself and adds it to nothing', () => {
    const whole = entry({ cents: 700_000_000, apart: true, sort: 'budgeted', budgetLine: 'whole' });
    const part = entry({ cents: 300_000_000, apart: true, sort: 'budgeted', budgetLine: 'part' });
    const table = moneyTable([whole, part], 'source', NONE);
    expect(table.total).toEqual({});
    expect(table.groups).toEqual([]);
    expect(table.apart.map(({ sums }) => sums.budgeted).toSorted()).toEqual([300_000_000, 700_000_000]);
  });

  it('has no sum for a sort without amounts, and nought for amounts that cancel out', () => {
    const table = moneyTable([entry({ cents: 500, sort: 'spent' }), entry({ cents: -500, sort: 'spent' })], 'year', NONE);
    expect(table.total).toEqual({ spent: 0 });
  });

  it('refuses a sum that would no longer be exact', () => {
    const huge = entry({ cents: Number.MAX_SAFE_INTEGER });
    expect(() => moneyTable([huge, huge], 'year', NONE)).toThrow('sum-too-large');
  });
});

const byId = (one: MoneyEntry, other: MoneyEntry) => (one.id < other.id ? -1 : 1);
