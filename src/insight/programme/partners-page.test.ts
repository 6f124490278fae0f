import { expect, it } from 'vitest';
import { partnersPage } from './partners-page.ts';
import { thing } from './test-things.ts';

const programme = thing('programme', 'programme', { name: 'Noord' }, { asOf: '2026-01-01' });
const of = (partner: Parameters<typeof partnersPage>[0]['partner']) =>
  partnersPage({ programme, partner, seat: [], programmeTheme: [], organisations: new Map() });

it('partnersPage() is of the days of its partners, and of the day of the programme only where it has none', () => {
  const partners = ['2019-05-01', '2024-02-01'].map((asOf) => thing('partner', asOf, { name: asOf, state: 'takes-part' }, { asOf }));
  expect(of(partners).stand).toEqual({ from: '2019-05-01', to: '2024-02-01' });
  expect(of([]).stand).toEqual({ from: '2026-01-01', to: '2026-01-01' });
});
