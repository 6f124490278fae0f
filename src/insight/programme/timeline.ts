import { addressName } from '#domain/address/address-name';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import type { ProgrammeTimeline, TimelineDoing } from '#domain/programme-page/timeline';
import { byMoment } from '#insight/programme/order';
import type { ProgrammeContent } from '#insight/programme/programme-content';

/** More lines than these would make a reader scroll from the first to the last event. */
const MOST_FIGURES = 3;

/** What happened and what was done in a programme, with the first of its figures that have a line. */
export function programmeTimeline(
  { programme, timelineEvent, intervention }: Pick<ProgrammeContent, 'programme' | 'timelineEvent' | 'intervention'>,
  population: Disclosed<AreaFigureTold[]>,
): Disclosed<ProgrammeTimeline> {
  const doings = datedDoings(
    intervention.map(({ id, slug, asOf, values: { name, state, begins, ends } }) => ({
      id,
      slug: addressName({ id, slug }),
      name: name ?? '',
      state: state ?? 'running',
      asOf,
      begins: begins ?? null,
      ends: ends ?? null,
    })),
  );
  const timeline: ProgrammeTimeline = {
    of: 'programme',
    asOf: [programme, ...timelineEvent, ...intervention]
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1)!,
    begins: programme.values.begins ?? null,
    ends: programme.values.ends ?? null,
    events: [...timelineEvent].sort(byMoment(({ values }) => values.at)),
    doings,
    undated: intervention.length - doings.length,
    left: 0,
    ...withLines(population),
  };
  return fromDisclosed(timeline, population);
}

/** Interventions of which a beginning is filled in, oldest first. */
export function datedDoings(all: readonly (Omit<TimelineDoing, 'begins'> & { begins: string | null })[]): TimelineDoing[] {
  const dated = all.flatMap(({ begins, ...one }) => (begins ? [{ ...one, begins }] : []));
  return dated.sort(
    byMoment(
      ({ begins }) => begins,
      ({ name }) => name,
    ),
  );
}

/** The first figures of which some years can be compared, and how many have none such. */
export function withLines(told: readonly AreaFigureTold[]): Pick<ProgrammeTimeline, 'figures' | 'withoutLine'> {
  const withLine = told.filter(({ figure }) => figure.own.runs.some((run) => run.length > 1));
  return { figures: withLine.slice(0, MOST_FIGURES), withoutLine: told.length - withLine.length };
}
