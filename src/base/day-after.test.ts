import { expect, it } from 'vitest';
import { dayAfter } from './day-after.ts';

it('dayAfter() goes over the end of months, years and February, and over the days on which clocks change', () => {
  expect(['2026-11-30', '2026-12-31', '2024-02-28', '2026-03-28', '2026-10-25'].map(dayAfter)).toEqual([
    '2026-12-01',
    '2027-01-01',
    '2024-02-29',
    '2026-03-29',
    '2026-10-26',
  ]);
});
