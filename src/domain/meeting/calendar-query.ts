import { CALENDAR_SORTS, type CalendarSort } from './calendar.ts';

/** What to put in a calendar, as addresses name it. */
export const CALENDAR_WORDS: Readonly<Record<CalendarSort, string>> = {
  meeting: 'overleg',
  cycle: 'partners',
  action: 'acties',
  milestone: 'mijlpalen',
  grant: 'subsidies',
};

/** The sorts that an address asks for (`?wat=overleg&wat=acties`); all where it asks for none that there is. */
export function askedSorts(query: URLSearchParams): CalendarSort[] {
  const asked = CALENDAR_SORTS.filter((sort) => query.getAll('wat').includes(CALENDAR_WORDS[sort]));
  return asked.length > 0 ? asked : [...CALENDAR_SORTS];
}

/** The month at which a calendar begins (`?vanaf=2026-11`); that of today where an address asks for none. */
export function askedMonth(query: URLSearchParams, today: string): string {
  const asked = query.get('vanaf') ?? '';
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
}
