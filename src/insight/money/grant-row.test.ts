import { describe, expect, it } from 'vitest';
import type { Seen } from '#domain/register/register';
import { grantGroup, grantRow } from './grant-row.ts';

const TODAY = '2026-11-22';
const NAMES = new Map([['org', 'De Vaart']]);
const grant = (values: Seen<'grant'>['values']) =>
  ({ kind: 'grant', id: values.name ?? 'g', programme: 'p', values, asOf: TODAY, withdrawnAt: null }) as Seen<'grant'>;
const row = (values: Seen<'grant'>['values']) => grantRow(grant(values), NAMES, TODAY);

describe('grantRow()', () => {
  it.each([
    ['2026-11-21', 'late'],
    ['2026-11-22', 'soon'],
    ['2027-01-21', 'soon'],
    ['2027-01-22', 'later'],
  ] as const)('says of a grant to be accounted for on %s that it is %s', (accountDue, due) => {
    expect(row({ state: 'advanced', accountDue }).deadlines).toEqual([
      { sort: 'account', field: 'accountDue', day: accountDue, near: due },
    ]);
  });

  it('asks no account of what is refused, accounted for or has no day', () => {
    expect(row({ state: 'accounted', accountDue: '2020-01-01' }).deadlines).toEqual([]);
    expect(row({ state: 'refused', accountDue: '2020-01-01' }).deadlines).toEqual([]);
    expect(row({ state: 'granted', accountDue: null }).deadlines).toEqual([]);
  });

  it('tells by how much less was determined and what is to be paid back, and nothing of what is not known', () => {
    const lower = row({ state: 'determined-lower', granted: 1_000_000, advanced: 800_000, determined: 650_000 });
    expect(lower).toMatchObject({ lower: 350_000, toRepay: 150_000 });
    expect(row({ state: 'determined-lower', granted: 1000, determined: 900 })).toMatchObject({ lower: 100, toRepay: null });
    expect(row({ state: 'determined', granted: 1000, advanced: 1000, determined: 900 })).toMatchObject({ lower: null, toRepay: null });
    expect(row({ organisation: 'org' }).organisation).toBe('De Vaart');
  });

  it('tells what was asked back as it is filled in, and waits for it until it was received', () => {
    const asked = { state: 'reclaimed', determined: 600, advanced: 800, toRepay: 150, repaymentDue: '2026-12-01' } as const;
    expect(row(asked)).toMatchObject({ toRepay: 150, toPay: null, deadlines: [{ sort: 'repayment', near: 'soon' }] });
    expect(row({ ...asked, repaidOn: '2026-11' }).deadlines).toEqual([]);
    expect(row({ ...asked, toRepay: null }).toRepay).toBe(200);
  });

  it('asks first for the account and then for the determination', () => {
    const due = { accountDue: '2026-11-01', determinationDue: '2026-11-15', determinedOn: null };
    expect(row({ state: 'advanced', ...due }).deadlines.map(({ sort }) => sort)).toEqual(['account', 'determination']);
    expect(row({ state: 'accounted', ...due }).deadlines.map(({ sort }) => sort)).toEqual(['determination']);
    expect(row({ state: 'determined', ...due }).deadlines).toEqual([]);
  });
});

describe('grantRow() of money on its way', () => {
  const advance = (id: string, paidOn: string, amount: number) =>
    ({ kind: 'grantAdvance', id, values: { grant: 'g', paidOn, amount } }) as unknown as Seen<'grantAdvance'>;

  it('adds the advances up, oldest first, unless what was paid in all is filled in', () => {
    const advances = [advance('second', '2026-03-01', 50), advance('first', '2025-03-01', 25)];
    const of = (values: Seen<'grant'>['values']) => grantRow(grant(values), NAMES, TODAY, advances);
    expect(of({ state: 'advanced' })).toMatchObject({ advanced: 75, advances: [{ id: 'first' }, { id: 'second' }] });
    expect(of({ state: 'determined-lower', determined: 60 }).toRepay).toBe(15);
    expect(of({ state: 'advanced', advanced: 100 }).advanced).toBe(100);
    expect(row({ state: 'granted' }).advanced).toBeNull();
  });

  it('knows that an amount is not known, and by when there must be a decision', () => {
    expect(row({ state: 'granted', amountUnknown: true }).amountUnknown).toBe(true);
    expect(row({ state: 'granted', amountUnknown: true, granted: 5 }).amountUnknown).toBe(false);
    expect(grantGroup([row({ state: 'granted', amountUnknown: true }), row({ state: 'granted', granted: 5 })])).toMatchObject({
      unknownAmounts: 1,
      states: [{ state: 'granted', count: 2 }],
    });
    expect(row({ state: 'applied', decisionDue: '2026-11-21' }).deadlines).toMatchObject([{ sort: 'decision', near: 'late' }]);
    expect(row({ state: 'granted', decisionDue: '2026-11-21' }).deadlines).toEqual([]);
  });
});

describe('grantGroup()', () => {
  it('counts grants by state in the order of their life', () => {
    const group = grantGroup([
      row({ name: 'b', state: 'determined' }),
      row({ name: 'c', state: 'applied' }),
      row({ name: 'a', state: 'applied' }),
    ]);
    expect(group.states).toEqual([
      { state: 'applied', count: 2 },
      { state: 'determined', count: 1 },
    ]);
    expect(group.rows.map(({ grant: { values } }) => values.name)).toEqual(['a', 'b', 'c']);
  });
});
