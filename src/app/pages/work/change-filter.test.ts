import { expect, it } from 'vitest';
import { workAddress } from '#domain/address/work-address';
import { readChangeFilter } from './change-filter.ts';

const ask = (query: string) => readChangeFilter(new URLSearchParams(query));

it('readChangeFilter() reads what an address of changes says', () => {
  const filter = { by: 'world', kind: 'budgetAmount', from: '2026-01-01', until: '2026-02-01' } as const;
  const address = workAddress.changes('noord', 'nl', filter, 3);
  expect(address).toBe('/werk/noord/wijzigingen?wie=world&soort=bedragen&van=2026-01-01&tot=2026-02-01&blad=3');
  expect(ask(address.split('?')[1]!)).toEqual({ filter, misread: [] });
});

it('readChangeFilter() reads days as people type them, and tells which it does not understand', () => {
  expect(ask('van=30-11-2023&tot=1+feb+2024').filter).toMatchObject({ from: '2023-11-30', until: '2024-02-01' });
  expect(ask('van=gisteren&tot=2024&soort=onzin')).toEqual({
    filter: { by: null, kind: null, from: null, until: null },
    misread: [
      { day: 'van', typed: 'gisteren' },
      { day: 'tot', typed: '2024' },
    ],
  });
});
