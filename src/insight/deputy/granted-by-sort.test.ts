import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { grantedBySort } from './granted-by-sort.ts';

const stand = { from: '2026-01-01', to: '2026-01-01' };
const grant = (id: string, values: Parameters<typeof thing<'grant'>>[2], asOf = '2026-01-01') => thing('grant', id, values, { asOf });

describe('grantedBySort()', () => {
  it('adds up to the cent within a sort, and never over sorts: what an arrangement was given may go on as its grants', () => {
    expect(
      grantedBySort([
        grant('a', { sort: 'arrangement', state: 'granted', granted: 1_000_000_00 }),
        grant('b', { sort: 'by-call', state: 'determined-lower', granted: 28_000_01, determined: 25_900_00 }),
        grant('c', { sort: 'by-call', state: 'advanced', granted: 2 }, '2026-03-01'),
      ]),
    ).toEqual([
      { sort: 'by-call', count: 2, cents: 28_000_03, unknown: 0, perYear: 0, stand: { from: '2026-01-01', to: '2026-03-01' } },
      { sort: 'arrangement', count: 1, cents: 1_000_000_00, unknown: 0, perYear: 0, stand },
    ]);
  });

  it('tells of none that is only applied for, refused or withdrawn', () => {
    const states = ['applied', 'refused', 'withdrawn'] as const;
    expect(grantedBySort(states.map((state) => grant(state, { sort: 'one-off', state, requested: 5, granted: 5 })))).toEqual([]);
  });

  it('takes an amount that is not known for no nought, and a yearly one into no sum', () => {
    expect(
      grantedBySort([
        grant('a', { sort: 'yearly', state: 'granted', granted: 74_000_00, perYear: true }),
        grant('b', { sort: 'yearly', state: 'granted', granted: null, amountUnknown: true }),
      ]),
    ).toEqual([{ sort: 'yearly', count: 2, cents: null, unknown: 1, perYear: 1, stand }]);
  });
});
