import { LEAST_COALITION_MEETINGS, type CycleMoment, type YearPlan } from '#domain/meeting/year-plan';
import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';
import { inYear } from './in-year.ts';

export interface YearPlanContent {
  meeting: readonly Seen<'meeting'>[];
  calendarEntry: readonly Seen<'calendarEntry'>[];
  organisations: ReadonlyMap<string, Seen<'organisation'>>;
}

/** The meetings of one year, with partners' own cycles beside them, and whether the coalition meets often enough. */
export function yearPlan(content: YearPlanContent, year: number): YearPlan {
  const yearOf = (day: string | null | undefined) => Number(day?.slice(0, 4));
  const meetings = content.meeting.filter(({ values }) => yearOf(values.on) === year).sort(byMoment(({ values }) => values.on));
  const coalition = meetings.filter(({ values }) => values.sort === 'coalition' && !values.cancelled).length;
  const years = new Set([...content.meeting.map(({ values }) => yearOf(values.on)), year]);
  return {
    year,
    years: [...years].sort((one, other) => other - one),
    meetings,
    coalition,
    tooFew: coalition < LEAST_COALITION_MEETINGS,
    cycles: content.calendarEntry.flatMap((entry) => momentIn(year, entry, content)).sort(byMoment(({ at }) => at)),
  };
}

/** What returns every year falls in every year from its first; the rest in the years that it touches. */
function momentIn(year: number, entry: Seen<'calendarEntry'>, { organisations }: YearPlanContent): CycleMoment[] {
  const { at, until, everyYear } = entry.values;
  if (!at) return [];
  const [first, last] = [Number(at.slice(0, 4)), Number((until ?? at).slice(0, 4))];
  const organisation = organisations.get(entry.values.organisation ?? '')?.values.name ?? null;
  if (everyYear) return year < first ? [] : [{ entry, at: inYear(at, year), organisation }];
  return first <= year && year <= last ? [{ entry, at, organisation }] : [];
}
