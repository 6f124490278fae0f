import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { earlierReleases } from '#domain/profile/earlier-releases';
import type { AreaProfile, IndicatorProfile } from '#domain/profile/profile';
import type { AreaDoings } from '#domain/programme-page/area-doings';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import type { ProgrammeTimeline } from '#domain/programme-page/timeline';
import { byMoment } from '#insight/programme/order';
import { themeFigure } from '#insight/programme/theme-figure';
import { withLines } from '#insight/programme/timeline';

/**
 * What happened and was done in an area, beside figures that its page tells already: of each theme one, chosen as a
 * programme's are, themes of most of what is done here first. Null where nothing here has a date.
 */
export function areaTimeline(
  profile: Disclosed<AreaProfile>,
  { history, dated, undated, left, themes }: Pick<AreaDoings, 'history' | 'dated' | 'undated' | 'left' | 'themes'>,
): Disclosed<ProgrammeTimeline> | null {
  const events = history.slice(0, MOST_EVENTS).map(({ event }) => event);
  const days = [...events, ...dated].map(({ asOf }) => asOf).sort();
  if (days.length === 0) return null;
  const rank = (id: string): number => (themes.includes(id) ? themes.indexOf(id) : themes.length);
  const found = profile.themes
    .toSorted((one, other) => rank(one.theme.id) - rank(other.theme.id))
    .flatMap((theme) => themeFigure(theme) ?? []);
  const timeline: ProgrammeTimeline = {
    of: 'area',
    asOf: days.at(-1)!,
    begins: null,
    ends: null,
    events: events.toSorted(byMoment(({ values }) => values.at)),
    doings: dated,
    undated,
    left: left + history.length - events.length,
    ...withLines(found.map((figure) => figureTold(figure, profile))),
  };
  return fromDisclosed(timeline, profile);
}

/** A whole city remembers more than one drawing can hold: the newest. */
const MOST_EVENTS = 24;

function figureTold(figure: IndicatorProfile, { area, comparator, sources }: AreaProfile): AreaFigureTold {
  return {
    area,
    comparator: comparator?.area ?? null,
    figure,
    source: figure.latest ? (sources[figure.latest.release] ?? null) : null,
    sources: Object.fromEntries(earlierReleases(figure).flatMap(({ release }) => (sources[release] ? [[release, sources[release]]] : []))),
  };
}
