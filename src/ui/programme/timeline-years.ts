import { yearOf } from '#base/period';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import type { ProgrammeTimeline, TimelineDoing } from '#domain/programme-page/timeline';
import type { Fact } from '#domain/profile/profile';
import { whenParts } from '#domain/register/when';

/** A figure in one year: of the area, with or without a value, and of what it is held against; null where that has none. */
export interface YearFigure {
  told: AreaFigureTold;
  own: Fact;
  comparator: Fact | null;
}

/** Everything of one year on a timeline. */
export interface TimelineYear {
  year: number;
  /** Whether the programme itself begins, or ends. */
  programmeBegins: boolean;
  programmeEnds: boolean;
  figures: YearFigure[];
  events: ProgrammeTimeline['events'];
  begun: TimelineDoing[];
  ended: TimelineDoing[];
}

/** A timeline year by year, oldest first; a year in which nothing is known is absent. */
export function timelineYears({ begins, ends, events, doings, figures }: ProgrammeTimeline): TimelineYear[] {
  const byYear = new Map<number, TimelineYear>();
  const of = (year: number): TimelineYear => {
    const found = byYear.get(year) ?? { year, programmeBegins: false, programmeEnds: false, figures: [], events: [], begun: [], ended: [] };
    byYear.set(year, found);
    return found;
  };
  for (const year of yearIn(begins)) of(year).programmeBegins = true;
  for (const year of yearIn(ends)) of(year).programmeEnds = true;
  for (const told of figures) {
    const comparator = new Map(told.figure.comparator.facts.map((fact) => [fact.period, fact]));
    for (const own of told.figure.own.facts)
      of(yearOf(own.period)).figures.push({ told, own, comparator: comparator.get(own.period) ?? null });
  }
  for (const event of events) for (const year of yearIn(event.values.at)) of(year).events.push(event);
  for (const doing of doings) {
    for (const year of yearIn(doing.begins)) of(year).begun.push(doing);
    for (const year of yearIn(doing.ends)) of(year).ended.push(doing);
  }
  return [...byYear.values()].sort((one, other) => one.year - other.year);
}

/** What of the years in which something happened a figure says nothing of: those before its first value, those after its last. */
export interface YearsWithout {
  /** The year of its first value, where something happened before; null where it goes back far enough. */
  until: number | null;
  /** The year of its last value, where something happened since, up to the day for which the timeline is true. */
  since: number | null;
}

/** Of which years a figure that stands beside what happened has no value at all. */
export function yearsWithout(
  { figure }: AreaFigureTold,
  { asOf, begins, events, doings }: Pick<ProgrammeTimeline, 'asOf' | 'begins' | 'events' | 'doings'>,
): YearsWithout {
  const measured = figure.own.runs.flat().map(({ period }) => yearOf(period));
  const [now] = yearIn(asOf);
  const moments = [begins, ...events.map(({ values }) => values.at), ...doings.flatMap((one) => [one.begins, one.ends])];
  const happened = moments.flatMap(yearIn).filter((year) => year <= now!);
  if (measured.length === 0 || happened.length === 0) return { until: null, since: null };
  const [first, last] = [Math.min(...measured), Math.max(...measured)];
  return { until: Math.min(...happened) < first ? first : null, since: Math.max(...happened) > last ? last : null };
}

function yearIn(moment: string | null | undefined): number[] {
  const parts = moment ? whenParts(moment) : null;
  return parts ? [parts.year] : [];
}
