import { describe, expect, it } from 'vitest';
import { CALENDAR_SORTS } from './calendar.ts';
import { askedMonth, askedSorts } from './calendar-query.ts';

describe('askedSorts()', () => {
  it('gives what an address asks for, in one order, and all where it asks for nothing that there is', () => {
    expect(askedSorts(new URLSearchParams('wat=acties&wat=overleg&wat=x'))).toEqual(['meeting', 'action']);
    expect(askedSorts(new URLSearchParams('wat=x'))).toEqual(CALENDAR_SORTS);
    expect(askedSorts(new URLSearchParams())).toEqual(CALENDAR_SORTS);
  });
});

describe('askedMonth()', () => {
  it('is the month that was asked for, or that of today where it is no month', () => {
    expect(askedMonth(new URLSearchParams('vanaf=2027-02'), '2026-11-22')).toBe('2027-02');
    for (const none of ['2026-13', '20270-1', '<b>', '0000-01']) {
      expect(askedMonth(new URLSearchParams({ vanaf: none }), '2026-11-22')).toBe('2026-11');
    }
  });
});
