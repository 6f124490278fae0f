import type { CalendarMoment } from '#domain/meeting/calendar';
import { firstDayOf, lastDayOf, whenParts } from '#domain/register/when';
import type { CalendarEvent } from './calendar-file.ts';

/** How a file tells a moment, in the language of its reader. */
export interface MomentWords {
  name(moment: CalendarMoment): string;
  about(moment: CalendarMoment): string | null;
  /** A whole address. */
  url(moment: CalendarMoment): string;
}

/**
 * Moments for a calendar file. One that is known by month lasts that month; one that is known by year alone is left out,
 * as it would fill every day of a calendar.
 */
export function calendarEvents(moments: readonly CalendarMoment[], words: MomentWords): CalendarEvent[] {
  return moments.flatMap((moment) => {
    const day = firstDayOf(moment.at);
    if (day === null || whenParts(moment.at)?.month === null) return [];
    return [
      {
        id: moment.what === 'meeting' ? moment.id : eventId(moment),
        name: words.name(moment),
        day,
        lastDay: lastDayOf(moment.until ?? moment.at),
        from: moment.from,
        until: moment.to,
        place: moment.place,
        about: words.about(moment),
        url: words.url(moment),
        version: moment.version,
        changedAt: moment.changedAt,
        cancelled: moment.cancelled,
        busy: moment.what === 'meeting',
      },
    ];
  });
}

/** One thing can open and close, or return every year. */
function eventId({ id, what, everyYear, at }: CalendarMoment): string {
  return [id, what, ...(everyYear ? [at.slice(0, 4)] : [])].join('-');
}
