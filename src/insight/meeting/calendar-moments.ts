import type { CalendarMoment, CalendarPart, CalendarSort, CalendarSpan } from '#domain/meeting/calendar';
import { milestoneAt } from '#domain/intervention/milestone';
import { openDeadlines } from '#domain/money/grant-deadlines';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { firstDayOf, lastDayOf } from '#domain/register/when';
import { namesOf } from '#insight/names-of';
import { byMoment } from '#insight/programme/order';
import { inYear } from './in-year.ts';
import type { CalendarContent } from './read-calendar.ts';

/** Where `at` is missing there is no moment. */
type Told = Pick<CalendarMoment, 'sort' | 'what' | 'name'> & Partial<Omit<CalendarMoment, 'at'>> & { at: string | null | undefined };

/**
 * What happens between two days, oldest first: meetings, partners' own cycles, and what must be done by then: open
 * actions, milestones that are not done, rounds of grants, and what is still to be done about a grant.
 */
export function calendarMoments(content: CalendarContent, span: CalendarSpan, sorts: readonly CalendarSort[]): CalendarMoment[] {
  const all = [...meetings(content), ...cycles(content, span), ...deadlines(content), ...grants(content)];
  return all
    .filter((moment) => sorts.includes(moment.sort) && touches(moment, span))
    .sort(
      byMoment(
        ({ at, from }) => at + (from ?? ''),
        ({ name }) => name,
      ),
    );
}

/**
 * The same by month. What began before the first day stands in the first month; what is known by year alone comes before
 * the months of that year.
 */
export function byMonth(moments: readonly CalendarMoment[], span: CalendarSpan): CalendarPart[] {
  const begin = span.first.slice(0, 7);
  const periodOf = ({ at }: CalendarMoment) => {
    const known = at.replace('?', '').slice(0, 7);
    if (known.length === 4) return known < begin.slice(0, 4) ? begin.slice(0, 4) : known;
    return known < begin ? begin : known;
  };
  return [...Map.groupBy(moments, periodOf)]
    .map(([period, own]) => ({ period, moments: own }))
    .sort((one, other) => (one.period < other.period ? -1 : 1));
}

function touches({ at, until }: CalendarMoment, { first, last }: CalendarSpan): boolean {
  const [from, to] = [firstDayOf(at), lastDayOf(until ?? at)];
  return from !== null && to !== null && from <= last && to >= first;
}

function meetings({ meeting }: CalendarContent): CalendarMoment[] {
  return meeting.flatMap((one) => {
    const { name, on, from, until, place, cancelled } = one.values;
    const more = { from: from ?? null, to: until ?? null, place: place ?? null, cancelled: cancelled ?? false };
    return told(one, { sort: 'meeting', what: 'meeting', name: name ?? '', at: on, ...more });
  });
}

/** What returns every year stands in each year that the span touches, from its first. */
function cycles({ calendarEntry, organisations }: CalendarContent, { first, last }: CalendarSpan): CalendarMoment[] {
  const years = range(Number(first.slice(0, 4)) - 1, Number(last.slice(0, 4)));
  return calendarEntry.flatMap((one) => {
    const { name, at, until, everyYear, organisation, handles, level } = one.values;
    if (!at) return [];
    const began = Number(at.slice(0, 4));
    const lasts = until ? Number(until.slice(0, 4)) - began : 0;
    const times = everyYear
      ? years.filter((year) => year >= began).map((year) => ({ at: inYear(at, year), until: until ? inYear(until, year + lasts) : null }))
      : [{ at, until: until ?? null }];
    const common = {
      organisation: organisations.get(organisation ?? '') ?? null,
      about: handles ?? null,
      everyYear: everyYear ?? false,
      level: level ?? null,
    };
    return times.flatMap((time) => told(one, { sort: 'cycle', what: 'cycle', name: name ?? '', ...common, ...time }));
  });
}

function deadlines({ action, activity, intervention, organisations }: CalendarContent): CalendarMoment[] {
  const interventions = namesOf(intervention);
  const of = (id: string | null | undefined) => ({ organisation: organisations.get(id ?? '') ?? null });
  return [
    ...action
      .filter(({ values }) => values.state === 'open')
      .flatMap((one) => {
        const { name, due, organisation } = one.values;
        return told(one, { sort: 'action', what: 'action', name: name ?? '', at: due, ...of(organisation) });
      }),
    ...activity
      .filter(({ values }) => values.isMilestone && !values.done)
      .flatMap((one) => {
        const { name, responsible } = one.values;
        const about = interventions.get(one.values.intervention ?? '') ?? null;
        return told(one, {
          sort: 'milestone',
          what: 'milestone',
          name: name ?? '',
          at: milestoneAt(one.values),
          about,
          ...of(responsible),
        });
      }),
  ];
}

function grants({ grantCall, grant, organisations }: CalendarContent): CalendarMoment[] {
  return [
    ...grantCall.flatMap((one) => {
      const { name, opens, closes } = one.values;
      const call = { sort: 'grant', name: name ?? '' } as const;
      return [...told(one, { ...call, what: 'call-opens', at: opens }), ...told(one, { ...call, what: 'call-closes', at: closes })];
    }),
    ...grant.flatMap((one) => {
      const organisation = organisations.get(one.values.organisation ?? '') ?? null;
      return openDeadlines(one.values).flatMap(({ sort, day }) =>
        told(one, { sort: 'grant', what: `${sort}-due`, name: one.values.name ?? '', at: day, organisation }),
      );
    }),
  ];
}

/** Nothing where its viewer may not see when it is, or nobody filled it in. */
function told<K extends KindName>({ kind, id, programme, version, changedAt }: Seen<K>, { at, ...more }: Told): CalendarMoment[] {
  if (!at) return [];
  const none = {
    until: null,
    from: null,
    to: null,
    place: null,
    organisation: null,
    level: null,
    about: null,
    cancelled: false,
    everyYear: false,
  };
  return [{ kind, id, programme: programme ?? '', version, changedAt, ...none, ...more, at }];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
