import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaGap } from '#domain/profile/area-gap';
import type { IndicatorProfile, SourceLine, WhoChanged } from '#domain/profile/profile';
import { earlierReleases } from '#domain/profile/earlier-releases';
import type { AreaProjection } from '#domain/profile/projection';
import { areaGap } from '#insight/area/area-gap';
import { areaIndicator } from '#insight/area/area-indicator';
import { subjectProjection } from '#insight/area/area-projection';
import { sourceLines } from '#insight/area/area-sources';
import { readSubject } from '#insight/area/area-subject';
import { figureStatement, judgedAgainst, placeVerdicts } from '#insight/figure/figure-statement';
import type { Reading } from '#insight/reading';
import { whoChanged } from '#insight/area/who-changed';

/** One figure of an area in full: how it is, and where it goes if it goes on like this. */
export interface AreaFigurePage {
  figure: IndicatorProfile;
  /** What the figure stands beside; null when there is nothing. */
  comparator: Area | null;
  projection: AreaProjection | null;
  /** The difference behind the stored verdict, year by year; null where there is none. */
  gap: AreaGap | null;
  /** Who lives here, and how that changed since the gap was judged. */
  who: WhoChanged;
  /** The municipality whose areas the bands are made from; null for all that the store knows. */
  poolWithin: Area | null;
  sources: Record<string, SourceLine>;
}

/**
 * Everything on the page of one figure of an area.
 *
 * @returns null when the catalogue has no such indicator, or nothing is known of it here
 */
export async function areaFigurePage(reading: Reading, area: Area, id: string): Promise<Disclosed<AreaFigurePage> | null> {
  const { figures, catalogue, now } = reading;
  const indicator = catalogue.indicator(id);
  if (!indicator) return null;
  const [subject, verdicts] = await Promise.all([readSubject(figures, area, null), figures.verdictsOf(area.placeId)]);
  const figure = subject && areaIndicator(indicator, subject, now);
  if (!figure) return null;
  const against = judgedAgainst(subject);
  if (against) figure.statement = figureStatement(figure, against, placeVerdicts(verdicts), reading);
  const who = whoChanged(subject, catalogue, figure.statement?.record?.first ?? figure.own.runs.at(-1)?.[0]?.period ?? null);
  const [projection, sourceOf] = await Promise.all([subjectProjection(reading, subject, indicator), sourceLines(reading)]);
  const answer = projection?.answer;
  const within = answer?.status === 'ok' ? answer.detail.pool.municipality : null;
  const shown = [figure.latest, figure.reference, ...who.facts.map(({ latest }) => latest)];
  const releases = [
    ...earlierReleases(figure).map(({ release }) => release),
    ...shown.flatMap((fact) => (fact ? [fact.release] : [])),
    ...(answer?.source?.releases ?? []),
  ];
  const page: AreaFigurePage = {
    figure,
    comparator: subject.comparator?.area ?? null,
    projection,
    gap: areaGap(figure),
    who,
    poolWithin: within === null ? null : await figures.area(within),
    sources: Object.fromEntries([...new Set(releases)].map((release) => [release, sourceOf(release)])),
  };
  return fromDisclosed(page, [subject, verdicts, projection]);
}
