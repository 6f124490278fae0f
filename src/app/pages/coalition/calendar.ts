import { today } from '#base/today';
import { getApp } from '#app/open-app';
import type { Viewer } from '#domain/account/viewer';
import { addressName } from '#domain/address/address-name';
import type { CalendarPart, CalendarSort } from '#domain/meeting/calendar';
import { askedMonth, askedSorts } from '#domain/meeting/calendar-query';
import { byMonth, calendarMoments } from '#insight/meeting/calendar-moments';
import { readCalendar } from '#insight/meeting/read-calendar';
import { takesPart } from '../work/workspace.ts';

/** So many months on one page. */
const MONTHS = 12;

export interface CalendarPage {
  /** `YYYY-MM`: the first month, and those at which the pages before and after begin. */
  month: string;
  earlier: string;
  later: string;
  sorts: CalendarSort[];
  parts: CalendarPart[];
  /** By id. `isOwn`: whether the viewer works there, and can follow a moment to its form. */
  programmes: Record<string, { name: string; place: string; isOwn: boolean }>;
}

/** A year of everything that has a day, in all programmes that a viewer may read. */
export async function loadCalendar(viewer: Viewer, query: URLSearchParams): Promise<CalendarPage> {
  const app = await getApp();
  const { register } = await app.workshop();
  const { things: programmes } = await register.list(viewer, 'programme');
  const content = await readCalendar(
    register,
    viewer,
    programmes.map(({ id }) => id),
  );
  const month = askedMonth(query, today(app.clock));
  const later = monthsOn(month, MONTHS);
  // Every month has less than 32 days, and no day is compared but as text.
  const span = { first: `${month}-01`, last: `${monthsOn(month, MONTHS - 1)}-31` };
  const sorts = askedSorts(query);
  return {
    month,
    earlier: monthsOn(month, -MONTHS),
    later,
    sorts,
    parts: byMonth(calendarMoments(content, span, sorts), span),
    programmes: Object.fromEntries(
      programmes.map(({ id, slug, values }) => [
        id,
        { name: values.name ?? '', place: addressName({ id, slug }), isOwn: takesPart(viewer, id) },
      ]),
    ),
  };
}

function monthsOn(month: string, count: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}
