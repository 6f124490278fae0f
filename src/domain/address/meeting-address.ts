import { CALENDAR_WORDS } from '#domain/meeting/calendar-query';
import type { CalendarSort } from '#domain/meeting/calendar';
import { inLanguage, withQuery, type AddressLanguage } from './address.ts';

/** Addresses of what surrounds a meeting; `place` is the name of a programme in addresses. */
export const meetingAddress = {
  /** The four questions of successive meetings beside each other; `from` is the newest to show. */
  lookBack: (place: string, language: AddressLanguage, from?: string) =>
    withQuery(inLanguage(`/werk/${place}/overleg/terugblik`, language), { vanaf: from }),
  /** What happens in all programmes, from a month. */
  calendar: (language: AddressLanguage, month?: string, sorts: readonly CalendarSort[] = []) => {
    const path = withQuery(inLanguage('/werk/kalender', language), { vanaf: month });
    const what = sorts.map((sort) => `wat=${CALENDAR_WORDS[sort]}`).join('&');
    return what === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${what}`;
  },
} as const;

/** The part of the page of a meeting where it is prepared, and where one comes back. */
export const PREPARING = 'voorbereiden';
/** The part with what is to be decided. */
export const DECIDING = 'besluiten';
