import type { Period } from '#base/period';
import type { ComparatorKind } from '#domain/comparator/comparator';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { CitedFigure } from '#domain/evidence/evidence-told';
import type { Fact } from '#domain/profile/profile';
import { areaIndicator } from '#insight/area/area-indicator';
import { sourceLines } from '#insight/area/area-sources';
import { citedAreas, type ReadCitedArea } from '#insight/evidence/cited-areas';
import { figureMark } from '#insight/evidence/figure-mark';
import { figureAge } from '#insight/figure/figure-age';
import type { Reading } from '#insight/reading';

/** Which figure evidence points at. */
export interface Citation {
  indicator: string;
  /** Code of the area, of the newest division. */
  code: string;
  /** The newest with a value when null. */
  period: Period | null;
  /** Beside nothing when null. */
  comparator: ComparatorKind | null;
}

const NOTHING: Omit<CitedFigure, 'title' | 'area' | 'period'> = { told: null, mark: null, periods: [], comparators: [] };

/**
 * The figure that a citation names, as the releases of today have it through the gate, with its source and how firm it is.
 *
 * @param readArea shared by citations that are read together, so that none reads an area again
 */
export async function citedFigure(
  reading: Reading,
  { indicator: id, code, period, comparator }: Citation,
  readArea: ReadCitedArea = citedAreas(reading.figures),
): Promise<Disclosed<CitedFigure>> {
  const { catalogue, now } = reading;
  const [indicator, { area, subject }] = [catalogue.indicator(id), await readArea(code, comparator)];
  const named = { title: indicator?.title ?? null, area, period };
  if (!indicator || !area || !subject) return fromDisclosed({ ...named, ...NOTHING }, [subject]);
  const figure = areaIndicator(indicator, subject, now);
  const facts = figure?.own.facts ?? [];
  const known = {
    ...NOTHING,
    periods: [...new Set(facts.flatMap((fact) => (fact.value === null ? [] : fact.period)))].reverse(),
    comparators: subject.choices.map(({ kind }) => kind),
  };
  const asked = period ?? figure?.latest?.period ?? null;
  const fact = facts.findLast((one) => one.period === asked) ?? null;
  if (!figure || !fact) return fromDisclosed({ ...named, ...known }, subject);
  const beside = comparator !== null && subject.comparator?.kind === comparator ? subject.comparator.area : null;
  const has = (one: Fact) => one.period === fact.period && one.value !== null;
  const sourceOf = await sourceLines(reading);
  const told = {
    area,
    comparator: beside,
    figure: {
      ...figure,
      latest: fact.value === null ? null : fact,
      reference: beside === null ? null : (figure.comparator.facts.find(has) ?? null),
      age: figureAge(fact.period, now),
      missing: fact.status === 'ok' ? null : { status: fact.status, period: fact.period },
      olderDivision: fact.area.placeId === subject.area.placeId ? null : fact.divisionYear,
      statement: null,
    },
    source: sourceOf(fact.release),
    sources: {},
  };
  return fromDisclosed({ ...named, ...known, period: fact.period, told, mark: figureMark(fact) }, subject);
}
