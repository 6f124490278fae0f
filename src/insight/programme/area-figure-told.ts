import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FiguresReader } from '#domain/figures/reader';
import type { VerdictTable } from '#domain/figures/verdicts';
import { earlierReleases } from '#domain/profile/earlier-releases';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import { areaIndicator } from '#insight/area/area-indicator';
import { sourceLines } from '#insight/area/area-sources';
import { readSubject, type Subject } from '#insight/area/area-subject';
import { figureStatement, judgedAgainst, placeVerdicts, type PlaceVerdicts } from '#insight/figure/figure-statement';
import type { Reading } from '#insight/reading';

/** The newest figure of an area with its stored verdict, as on the area's own page; null where there is no value. */
export type TellAreaFigure = (area: Area, indicator: string) => Promise<Disclosed<AreaFigureTold> | null>;

/** An area as its figures are read, with everything that was judged of it. */
interface AreaRead {
  subject: Disclosed<Subject>;
  verdicts: Disclosed<VerdictTable>;
  rows: PlaceVerdicts;
}

/** Tells of figures for one page, or for a page of several programmes: an area is read once, however many of its figures are asked for. */
export function areaFigures(reading: Reading): TellAreaFigure {
  const areas = new Map<string, Promise<AreaRead | null>>();
  return async (area, id) => {
    const indicator = reading.catalogue.indicator(id);
    if (!indicator) return null;
    let known = areas.get(area.placeId);
    if (!known) areas.set(area.placeId, (known = readArea(reading.figures, area)));
    const read = await known;
    const figure = read && areaIndicator(indicator, read.subject, reading.now);
    if (!read || !figure?.latest) return null;
    const { subject, verdicts, rows } = read;
    const against = judgedAgainst(subject);
    if (against) figure.statement = figureStatement(figure, against, rows, reading);
    const sourceOf = await sourceLines(reading);
    const sources = Object.fromEntries(earlierReleases(figure).map(({ release }) => [release, sourceOf(release)]));
    const told = { area, comparator: subject.comparator?.area ?? null, figure, source: sourceOf(figure.latest.release), sources };
    return fromDisclosed(told, [subject, verdicts]);
  };
}

async function readArea(figures: FiguresReader, area: Area): Promise<AreaRead | null> {
  const [subject, verdicts] = await Promise.all([readSubject(figures, area, null), figures.verdictsOf(area.placeId)]);
  return subject && { subject, verdicts, rows: placeVerdicts(verdicts) };
}
