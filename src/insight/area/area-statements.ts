import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { IndicatorProfile } from '#domain/profile/profile';
import { areaIndicator } from '#insight/area/area-indicator';
import { readSubject } from '#insight/area/area-subject';
import { figureStatement, judgedAgainst, placeVerdicts } from '#insight/figure/figure-statement';
import type { Reading } from '#insight/reading';

/** The judged figures of an area, by indicator, with what may be said of each. */
export interface AreaStatements {
  /** The name of what they stand beside; null when there is nothing, and then nothing is judged. */
  reference: string | null;
  figures: Record<string, IndicatorProfile>;
}

/** How every judged figure of an area stands beside its first comparator, and whether that changes. */
export async function areaStatements(reading: Reading, area: Area): Promise<Disclosed<AreaStatements>> {
  const { figures, catalogue, now } = reading;
  const [subject, table] = await Promise.all([readSubject(figures, area, null), figures.verdictsOf(area.placeId)]);
  const against = subject && judgedAgainst(subject);
  if (!subject || !against) return fromDisclosed({ reference: null, figures: {} }, table);
  const verdicts = placeVerdicts(table);
  const told = catalogue.indicators.flatMap((indicator) => {
    const figure = indicator.status === 'active' ? areaIndicator(indicator, subject, now) : null;
    if (!figure) return [];
    figure.statement = figureStatement(figure, against, verdicts, reading);
    return figure.statement === null ? [] : [[indicator.id, figure] as const];
  });
  return fromDisclosed({ reference: subject.comparator?.area.name ?? null, figures: Object.fromEntries(told) }, [subject, table]);
}
