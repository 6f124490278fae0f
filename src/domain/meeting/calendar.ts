import type { GrantDeadlineSort } from '#domain/money/grant-deadlines';
import type { CycleLevel } from './meeting.ts';
import type { KindName } from '#domain/register/kinds';

/** What a calendar can hold; one can leave sorts out. */
export const CALENDAR_SORTS = ['meeting', 'cycle', 'action', 'milestone', 'grant'] as const;
export type CalendarSort = (typeof CALENDAR_SORTS)[number];

/** What happens then; of grants there are several. */
export type CalendarHappening = Exclude<CalendarSort, 'grant'> | 'call-opens' | 'call-closes' | `${GrantDeadlineSort}-due`;

/** Something that happens or must be done by then. */
export interface CalendarMoment {
  sort: CalendarSort;
  what: CalendarHappening;
  kind: KindName;
  id: string;
  /** Id of the programme. */
  programme: string;
  name: string;
  /** As well as it is known: `2026`, `2026-11`, `2026-11-19`, each also with `?`; of what returns every year this time. */
  at: string;
  /** The last of it; null for one moment. */
  until: string | null;
  /** `HH:MM` in the Netherlands, of a meeting. */
  from: string | null;
  to: string | null;
  place: string | null;
  /** Whose it is; null where nobody was named, or the viewer may not see it. */
  organisation: string | null;
  /** Of a partner's cycle: at which level it is; null where nobody filled it in. */
  level: CycleLevel | null;
  /** What it is about, as somebody wrote it. */
  about: string | null;
  cancelled: boolean;
  everyYear: boolean;
  version: number;
  changedAt: string;
}

/** First and last day, `YYYY-MM-DD`. */
export interface CalendarSpan {
  first: string;
  last: string;
}

/** A month with what happens in it, or a year with that of which no month is known. */
export interface CalendarPart {
  /** `2026-11`, or `2026`. */
  period: string;
  moments: CalendarMoment[];
}
