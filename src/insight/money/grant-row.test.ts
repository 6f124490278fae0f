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
    expect(row({ state: 'advanced', accountDue }).due).toBe(due);
  });

  it('asks no account of what is refused, accounted for or has no day', () => {
    expect(row({ state: 'accounted', accountDue: '2020-01-01' }).due).toBeNull();
    expect(row({ state: 'refused', accountDue: '2020-01-01' }).due).toBeNull();
    expect(row({ state: 'granted', accountDue: null }).due).toBeNull();
  });

  it('tells by how much less was determined and what is to be paid back, and nothing of what is not known', () => {
    const lower = row({ state: 'determined-lower', granted: 1_000_000, advanced: 800_000, determined: 650_000 });
    expect(lower).toMatchObject({ lower: 350_000, toReclaim: 150_000 });
    expect(row({ state: 'determined-lower', granted: 1000, determined: 900 })).toMatchObject({ lower: 100, toReclaim: null });
    expect(row({ state: 'determined', granted: 1000, advanced: 1000, determined: 900 })).toMatchObject({ lower: null, toReclaim: null });
    expect(row({ organisation: 'org' }).organisation).toBe('De Vaart');
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
