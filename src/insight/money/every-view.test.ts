import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumCents } from '#base/money';
import type { EvidenceByClaim } from '#domain/evidence/evidence-told';
import { seal } from '#domain/disclosure/seal';
import { AMOUNT_SORTS, type AmountSort } from '#domain/money/money';
import { MONEY_VIEWS, type MoneyEntry, type Sums } from '#domain/money/overview';
import { RESIDENT, type Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { deputyPage } from '#insight/deputy/deputy-page';
import { executionOf } from '#insight/execution/execution';
import { meetingPack } from '#insight/meeting/meeting-pack';
import type { PackContent } from '#insight/meeting/read-pack';
import { moneyEntries } from '#insight/money/entries';
import { grantRow } from '#insight/money/grant-row';
import { isFor, moneyTable } from '#insight/money/totals';
import { fakeContent, fakeThing } from '#insight/programme/test-content';
import { moneyTold } from '#insight/programme/money-told';

const LINES = ['l1', 'l2', 'of-whole', 'of-hidden', 'hidden-line'] as const;
const SOURCES = [fakeThing('moneySource', 's'), fakeThing('moneySource', 'whole', { notBrokenDown: true })];
const BUDGET_LINES = [
  fakeThing('budgetLine', 'l1', { moneySource: 's', intervention: 'i1' }),
  fakeThing('budgetLine', 'l2', { moneySource: 's', intervention: 'i2' }),
  fakeThing('budgetLine', 'of-whole', { moneySource: 'whole', intervention: 'i1' }),
  fakeThing('budgetLine', 'of-hidden', { moneySource: 'hidden', intervention: 'i3' }),
];
const INTERVENTIONS = [
  fakeThing('intervention', 'i1', { state: 'running' }),
  fakeThing('intervention', 'i2', { state: 'idea' }),
  fakeThing('intervention', 'i3', { state: 'completed' }),
];
const DAYS = ['2023-11-30', '2024-01-01', '2026-11-01'] as const;

/** Amounts of single years and of years together, of sources with and without a breakdown, seen and not seen. */
const AMOUNTS = fc
  .array(
    fc.record({
      budgetLine: fc.constantFrom(...LINES),
      year: fc.integer({ min: 2019, max: 2026 }),
      more: fc.constantFrom(null, null, 0, 1, 4),
      sort: fc.constantFrom(...AMOUNT_SORTS),
      amount: fc.integer({ min: -1e11, max: 1e11 }),
      asOf: fc.constantFrom(...DAYS),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ more, asOf, ...values }, index) =>
      fakeThing('budgetAmount', `a${index}`, { ...values, untilYear: more === null ? null : values.year + more, adopted: true }, { asOf }),
    ),
  );

interface Line {
  sort: AmountSort;
  cents: number;
}
const come = (lines: readonly Line[]): Sums =>
  Object.fromEntries(
    AMOUNT_SORTS.flatMap((sort) => {
      const own = lines.filter((line) => line.sort === sort).map(({ cents }) => cents);
      return own.length === 0 ? [] : [[sort, sumCents(own)]];
    }),
  );
/** Sums added up, as a reader of the page does. */
const together = (all: readonly Sums[]): Sums =>
  come(all.flatMap((sums) => AMOUNT_SORTS.flatMap((sort) => (sums[sort] === undefined ? [] : [{ sort, cents: sums[sort] }]))));
const oldest = (of: readonly MoneyEntry[]) => of.map(({ asOf }) => asOf).sort()[0] ?? null;

function given(budgetAmount: Seen<'budgetAmount'>[]) {
  const content = fakeContent({ moneySource: SOURCES, budgetLine: BUDGET_LINES, intervention: INTERVENTIONS, budgetAmount });
  const entries = moneyEntries(content);
  return { content, entries, counted: entries.filter(({ apart }) => !apart) };
}

describe('every view on money', () => {
  it('the money page: groups, their lines and the total are the same to the cent by whatever is looked, of all years and of each', () => {
    fc.assert(
      fc.property(AMOUNTS, fc.constantFrom(null, 2020, 2023, 2026), (amounts, year) => {
        const { entries, counted } = given(amounts);
        const expected = year === null ? counted : counted.filter((one) => one.until === null && one.year === year);
        for (const view of MONEY_VIEWS) {
          const table = moneyTable(entries, view, new Map(), year);
          expect(table.total).toEqual(come(expected));
          expect(together(table.groups.map(({ sums }) => sums))).toEqual(table.total);
          for (const group of [...table.groups, ...table.notPerYear, ...table.apart]) expect(group.sums).toEqual(come(group.entries));
          expect(table.stand?.from ?? null).toBe(oldest(expected));
          // What is of a year is shown, whether or not it is counted: nothing is lost, nothing stands twice.
          const shown = [table.groups, table.notPerYear, table.apart].flat().flatMap((group) => group.entries.map(({ id }) => id));
          expect(shown.toSorted()).toEqual(entries.filter((one) => year === null || isFor(one, year)).map(({ id }) => id).toSorted()); // prettier-ignore
        }
      }),
    );
  });

  it('an amount over years is in no year, and in all of them together', () => {
    fc.assert(
      fc.property(AMOUNTS, (amounts) => {
        const { entries, counted } = given(amounts);
        const years = Array.from({ length: 20 }, (_, index) => 2015 + index);
        const perYear = years.map((year) => moneyTable(entries, 'source', new Map(), year).total);
        const overYears = come(counted.filter(({ until }) => until !== null));
        expect(together([...perYear, overYears])).toEqual(moneyTable(entries, 'source', new Map()).total);
      }),
    );
  });

  it('what residents read: each total is the sum of its lines, and every amount is told once', () => {
    fc.assert(
      fc.property(AMOUNTS, (amounts) => {
        const { content, entries } = given(amounts);
        const { sources } = moneyTold(content);
        expect(come(sources.flatMap(({ lines }) => lines.flatMap((line) => line.amounts)))).toEqual(come(entries));
        for (const { lines, totals } of sources) {
          if (totals.length === 0) continue;
          const all = lines.flatMap((line) => line.amounts);
          expect(come(totals)).toEqual(come(all));
          for (const total of totals) {
            const own = all.filter(({ year, until, sort }) => year === total.year && until === total.until && sort === total.sort);
            expect(total.cents).toBe(sumCents(own.map(({ cents }) => cents)));
            expect(total.stand.from).toBe(own.map(({ stand }) => stand.from).sort()[0]);
          }
        }
      }),
    );
  });

  it('the meeting pack: its sources come to its total, of the year of the meeting alone', () => {
    const meeting = fakeThing('meeting', 'm', { on: '2023-05-01' });
    fc.assert(
      fc.property(AMOUNTS, (amounts) => {
        const { content, counted } = given(amounts);
        const pack = meetingPack(meeting, { ...content, agendaItem: [], decision: [], action: [], meeting: [] } as unknown as PackContent, seal([]), seal<EvidenceByClaim>({})); // prettier-ignore
        const { sources, total, stand, notPerYear } = pack.costs;
        const ofYear = counted.filter((one) => one.until === null && one.year === 2023);
        expect(total).toEqual(come(ofYear));
        expect(stand?.from ?? null).toBe(oldest(ofYear));
        expect(together(sources.map(({ sums }) => sums))).toEqual(total);
        const over = counted.filter((one) => one.until !== null && isFor(one, 2023));
        expect(together(notPerYear.map(({ sums }) => sums))).toEqual(come(over));
      }),
    );
  });

  it('the page for the deputy: all years together, without what has no breakdown', async () => {
    await fc.assert(
      fc.asyncProperty(AMOUNTS, async (amounts) => {
        const { content, entries, counted } = given(amounts);
        const things: Partial<Record<KindName, readonly Seen[]>> = { ...content, programme: [content.programme] };
        const register = { list: (_: Viewer, kind: KindName) => Promise.resolve({ things: things[kind] ?? [] }) } as unknown as Register;
        const [told] = (await deputyPage(register, RESIDENT, '2026-11-22')).programmes;
        expect(told!.sums).toEqual(come(counted));
        expect(told!.apart).toBe(entries.length - counted.length);
        expect(told!.stand?.from ?? null).toBe(oldest(counted));
      }),
    );
  });

  it('the execution programme: its undertakings come to its total', () => {
    fc.assert(
      fc.property(AMOUNTS, (amounts) => {
        const { entries, counted } = given(amounts);
        const { undertakings, total, totalStand } = executionOf(
          { intervention: INTERVENTIONS, activity: [], organisation: [], entries, personOf: String },
          '2026-11-22',
        );
        const underWay = counted.filter(({ intervention }) => intervention === 'i1' || intervention === 'i2');
        expect(total).toEqual(come(underWay));
        expect(together(undertakings.map(({ sums }) => sums))).toEqual(total);
        expect(totalStand?.from ?? null).toBe(oldest(underWay));
      }),
    );
  });

  it('grants: what was paid in advance, what is still to be paid and what is to be paid back come to what was determined', () => {
    const cents = fc.integer({ min: 0, max: 1e11 });
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1, maxLength: 12 }),
        cents,
        fc.constantFrom('determined-lower', 'reclaimed'),
        (paid, determined, state) => {
          const advances = paid.map((amount, index) =>
            fakeThing('grantAdvance', `v${index}`, { grant: 'g', paidOn: '2025-01-01', amount }),
          );
          const told = (of: typeof state) =>
            grantRow(fakeThing('grant', 'g', { state: of, determined }), new Map(), '2026-11-22', advances);
          const row = told(state);
          expect(row.advanced).toBe(sumCents(row.advances.map(({ values }) => values.amount ?? 0)));
          expect(row.advanced! - (row.toRepay ?? 0) + (told('determined-lower').toPay ?? 0)).toBe(determined);
          expect(row.toPay === null || row.toRepay === null).toBe(true);
        },
      ),
    );
  });
});
