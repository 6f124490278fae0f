import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { earlierReleases } from '#domain/profile/earlier-releases';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import { areaIndicator } from '#insight/area/area-indicator';
import { sourceLines } from '#insight/area/area-sources';
import { readSubject } from '#insight/area/area-subject';
import { figureStatement, judgedAgainst, placeVerdicts } from '#insight/figure/figure-statement';
import type { Reading } from '#insight/reading';

/** The newest figure of an area with its stored verdict, as on the area's own page; null where there is no value. */
export async function areaFigureTold(reading: Reading, area: Area, id: string): Promise<Disclosed<AreaFigureTold> | null> {
  const { figures, catalogue, now } = reading;
  const indicator = catalogue.indicator(id);
  if (!indicator) return null;
  const [subject, verdicts] = await Promise.all([readSubject(figures, area, null), figures.verdictsOf(area.placeId)]);
  const figure = subject && areaIndicator(indicator, subject, now);
  if (!subject || !figure?.latest) return null;
  const against = judgedAgainst(subject);
  if (against) figure.statement = figureStatement(figure, against, placeVerdicts(verdicts), reading);
  const sourceOf = await sourceLines(reading);
  const sources = Object.fromEntries(earlierReleases(figure).map(({ release }) => [release, sourceOf(release)]));
  const told = { area, comparator: subject.comparator?.area ?? null, figure, source: sourceOf(figure.latest.release), sources };
  return fromDisclosed(told, [subject, verdicts]);
}
