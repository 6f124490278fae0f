import type { Area } from '#domain/area/area';
import type { IndicatorProfile, SourceLine } from '#domain/profile/profile';
import type { AreaProjection } from '#domain/profile/projection';
import { areaIndicator } from '#insight/area-indicator';
import { subjectProjection } from '#insight/area-projection';
import { sourceLines } from '#insight/area-sources';
import { readSubject } from '#insight/area-subject';
import type { Reading } from '#insight/reading';

/** One figure of an area in full: how it is, and where it goes if it goes on like this. */
export interface AreaFigurePage {
  figure: IndicatorProfile;
  /** What the figure stands beside; null when there is nothing. */
  comparator: Area | null;
  projection: AreaProjection | null;
  /** The municipality whose areas the bands are made from; null for all that the store knows. */
  poolWithin: Area | null;
  sources: Record<string, SourceLine>;
}

/**
 * Everything on the page of one figure of an area.
 *
 * @returns null when the catalogue has no such indicator, or nothing is known of it here
 */
export async function areaFigurePage(reading: Reading, area: Area, id: string): Promise<AreaFigurePage | null> {
  const { figures, catalogue, now } = reading;
  const indicator = catalogue.indicator(id);
  const subject = indicator && (await readSubject(figures, area, null));
  if (!indicator || !subject) return null;
  const figure = areaIndicator(indicator, subject, now);
  if (!figure) return null;
  const [projection, sourceOf] = await Promise.all([subjectProjection(reading, subject, indicator), sourceLines(reading)]);
  const answer = projection?.answer;
  const within = answer?.status === 'ok' ? answer.detail.pool.municipality : null;
  const releases = [...(figure.latest ? [figure.latest.release] : []), ...(answer?.source?.releases ?? [])];
  return {
    figure,
    comparator: subject.comparator?.area ?? null,
    projection,
    poolWithin: within === null ? null : await figures.area(within),
    sources: Object.fromEntries([...new Set(releases)].map((release) => [release, sourceOf(release)])),
  };
}
