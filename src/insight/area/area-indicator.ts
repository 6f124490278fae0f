import type { Indicator } from '#domain/indicator/indicator';
import type { IndicatorProfile, Lines } from '#domain/profile/profile';
import { newestWithValue } from '#insight/area/area-figures';
import { linesOf, linesOfComparator } from '#insight/area/area-lines';
import type { Subject } from '#insight/area/area-subject';
import { figureAge } from '#insight/figure/figure-age';

const NO_LINES: Lines = { facts: [], runs: [], breaks: [] };

/** Null when nothing at all is known of this indicator here, not even why it is missing. */
export function areaIndicator(indicator: Indicator, subject: Subject, now: Date): IndicatorProfile | null {
  const own = linesOf(indicator, subject.places);
  if (own.facts.length === 0) return null;
  const comparator = subject.comparator ? linesOfComparator(indicator, subject.comparator.places) : NO_LINES;
  const latest = newestWithValue(own.facts);
  const newest = own.facts.at(-1)!;
  return {
    indicator,
    latest,
    reference: latest ? (comparator.facts.find(({ period, value }) => period === latest.period && value !== null) ?? null) : null,
    age: latest ? figureAge(latest.period, now) : null,
    missing: latest || newest.status === 'ok' ? null : { status: newest.status, period: newest.period },
    olderDivision: latest && latest.area.placeId !== subject.area.placeId ? latest.divisionYear : null,
    own,
    comparator,
    statement: null,
  };
}
