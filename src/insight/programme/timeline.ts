import { addressName } from '#domain/address/address-name';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import type { ProgrammeTimeline } from '#domain/programme-page/timeline';
import { byMoment } from '#insight/programme/order';
import type { ProgrammeContent } from '#insight/programme/programme-content';

/** More lines than these would make a reader scroll from the first to the last event. */
const MOST_FIGURES = 3;

/** What happened and what was done in a programme, with the first of its figures that have a line. */
export function programmeTimeline(
  { programme, timelineEvent, intervention }: Pick<ProgrammeContent, 'programme' | 'timelineEvent' | 'intervention'>,
  population: Disclosed<AreaFigureTold[]>,
): Disclosed<ProgrammeTimeline> {
  const doings = intervention.flatMap(({ id, slug, asOf, values: { name, state, begins, ends } }) =>
    begins
      ? [{ id, slug: addressName({ id, slug }), name: name ?? '', state: state ?? ('running' as const), asOf, begins, ends: ends ?? null }]
      : [],
  );
  const withLine = population.filter(({ figure }) => figure.own.runs.some((run) => run.length > 1));
  const timeline: ProgrammeTimeline = {
    asOf: [programme, ...timelineEvent, ...intervention]
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1)!,
    begins: programme.values.begins ?? null,
    ends: programme.values.ends ?? null,
    events: [...timelineEvent].sort(byMoment(({ values }) => values.at)),
    doings: doings.sort(
      byMoment(
        ({ begins }) => begins,
        ({ name }) => name,
      ),
    ),
    undated: intervention.length - doings.length,
    figures: withLine.slice(0, MOST_FIGURES),
    withoutLine: population.length - withLine.length,
  };
  return fromDisclosed(timeline, population);
}
