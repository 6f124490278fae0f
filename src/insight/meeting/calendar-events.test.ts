import { describe, expect, it } from 'vitest';
import type { CalendarMoment } from '#domain/meeting/calendar';
import { calendarEvents } from './calendar-events.ts';

const moment = (more: Partial<CalendarMoment>): CalendarMoment => ({
  sort: 'cycle',
  what: 'cycle',
  kind: 'calendarEntry',
  id: 'a1',
  programme: 'noord',
  name: 'Begroting',
  at: '2026-11-05',
  until: null,
  from: null,
  to: null,
  place: null,
  organisation: null,
  about: null,
  cancelled: false,
  everyYear: false,
  level: null,
  version: 2,
  changedAt: '2026-01-01T08:00:00.000Z',
  ...more,
});
const words = { name: ({ name }: CalendarMoment) => name, about: () => null, url: ({ id }: CalendarMoment) => `https://x/${id}` };
const days = (more: Partial<CalendarMoment>) => calendarEvents([moment(more)], words).map(({ day, lastDay }) => [day, lastDay]);

describe('calendarEvents()', () => {
  it('lasts a month where only the month is known, to the last day where there is one, and is left out by year alone', () => {
    expect(days({})).toEqual([['2026-11-05', '2026-11-05']]);
    expect(days({ at: '2026-12' })).toEqual([['2026-12-01', '2026-12-31']]);
    expect(days({ at: '2026-12', until: '2027-02' })).toEqual([['2026-12-01', '2027-02-28']]);
    expect(days({ at: '2026' })).toEqual([]);
    expect(days({ at: '2026?' })).toEqual([]);
  });

  it('keeps apart what happens to one thing, and each year of what returns; a meeting keeps its id for ever', () => {
    const ids = [{}, { everyYear: true }, { what: 'call-opens' as const }, { what: 'meeting' as const }].map(
      (more) => calendarEvents([moment(more)], words)[0]!.id,
    );
    expect(ids).toEqual(['a1-cycle', 'a1-cycle-2026', 'a1-call-opens', 'a1']);
    expect(calendarEvents([moment({ what: 'meeting' })], words)[0]!.busy).toBe(true);
    expect(calendarEvents([moment({})], words)[0]).toMatchObject({ busy: false, url: 'https://x/a1' });
  });
});
