import { fault } from '#base/fault';
import type { Period } from '#base/period';
import { combinationOf } from '#analysis/crosswalk/combine-parts';
import { restOfMunicipality } from '#analysis/crosswalk/rest';
import type { Area } from '#domain/area/area';
import { COUNTRY_CODE } from '#domain/area/code';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { COMPARATORS, type ComparatorKind } from '#domain/comparator/comparator';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FiguresReader } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact } from '#insight/area/area-figures';
import { linesOf, type LineBreak, type Lines } from '#insight/area/area-lines';
import { readSubject, type Subject } from '#insight/area/area-subject';
import { findArea } from './find-area.ts';

/** What an area is held against: a kind, or an area that was asked for by code or name. */
export interface Comparator {
  kind: ComparatorKind | 'area';
  /** For `rest`: the municipality that the area is taken out of. */
  area: Area;
}

/** What a comparison reads from. */
export interface Known {
  figures: FiguresReader;
  catalogue: Catalogue;
}

/** An area, what it is held against, and how to ask for one indicator of both. */
export interface Comparison {
  subject: Subject;
  comparator: Comparator | null;
  own(indicator: Indicator): Lines;
  /** What the comparator says in a period; null when it says nothing that may stand beside it. */
  other(indicator: Indicator, period: Period): OtherFigure | null;
  others(indicator: Indicator): Fact[];
  /** Where the comparator became another place or was defined otherwise. */
  otherBreaks(indicator: Indicator): LineBreak[];
  /**
   * The area's part of the people (or homes ...) that weigh an indicator, in the first period in which both are known;
   * null where that is not known, and where the comparator is not the municipality that the area lies in.
   */
  share(indicator: Indicator): number | null;
}

export interface OtherFigure {
  value: number;
  /** null where there are none; the rest of a municipality, which is worked out, has none. */
  lower: number | null;
  upper: number | null;
  release: string;
}

/**
 * Reads an area and its comparator.
 *
 * @param wanted `municipality`, `rest`, `country`, or a code or name; null: the municipality, and for a
 * municipality the country
 * @throws Fault `comparator-not-there` when the area has no such comparator; `area-unknown`, `area-ambiguous`
 */
export async function readComparison({ figures, catalogue }: Known, area: Area, wanted: string | null): Promise<Disclosed<Comparison>> {
  const kind = COMPARATORS.find((one) => one === wanted) ?? null;
  const subject = await readSubject(figures, area, kind === 'rest' ? 'municipality' : kind);
  if (!subject) throw fault('area-unknown', { text: area.code, alike: '' });
  if (kind !== null && !subject.choices.some((choice) => choice.kind === (kind === 'rest' ? 'municipality' : kind))) {
    throw fault('comparator-not-there', {
      area: area.name,
      comparator: kind,
      known: subject.choices.map((choice) => choice.kind).join(', '),
    });
  }
  const named = wanted !== null && kind === null ? await findArea(figures, wanted) : null;
  const against = named ? await readSubject(figures, named, null) : null;
  const places = against ? against.places : (subject.comparator?.places ?? []);
  const comparator: Comparator | null = named
    ? { kind: named.code === COUNTRY_CODE ? 'country' : 'area', area: named }
    : subject.comparator && { kind: kind === 'rest' ? 'rest' : subject.comparator.kind, area: subject.comparator.area };

  const lines = new Map<string, Lines>();
  const factsOf = (who: 'own' | 'other', indicator: Indicator): Lines => {
    const key = `${who} ${indicator.id}`;
    let found = lines.get(key);
    if (!found) lines.set(key, (found = linesOf(indicator, who === 'own' ? subject.places : places)));
    return found;
  };
  const at = (who: 'own' | 'other', indicator: Indicator, period: Period): Fact | null =>
    factsOf(who, indicator).facts.find((fact) => fact.period === period && fact.value !== null) ?? null;

  const comparison: Comparison = {
    subject,
    comparator,
    own: (indicator) => factsOf('own', indicator),
    others: (indicator) => factsOf('other', indicator).facts,
    other(indicator, period) {
      const fact = at('other', indicator, period);
      if (!fact) return null;
      if (comparator?.kind !== 'rest') return { value: fact.value!, lower: fact.lower, upper: fact.upper, release: fact.release };
      const own = at('own', indicator, period);
      const weight = indicator.weightedBy === undefined ? undefined : catalogue.indicator(indicator.weightedBy);
      const rest = restOfMunicipality(
        combinationOf(indicator),
        { value: fact.value, weight: weight && (at('other', weight, period)?.value ?? null) },
        [{ value: own?.value ?? null, weight: weight && (at('own', weight, period)?.value ?? null) }],
      );
      return rest === null ? null : { value: rest, lower: null, upper: null, release: fact.release };
    },
    otherBreaks: (indicator) => factsOf('other', indicator).breaks,
    share(indicator) {
      if (comparator?.kind !== 'municipality' || indicator.weightedBy === undefined) return null;
      const weight = catalogue.indicator(indicator.weightedBy);
      if (!weight) return null;
      for (const { period, value } of factsOf('own', weight).facts) {
        const whole = at('other', weight, period);
        // Before a merger the municipality was another place.
        if (value !== null && whole?.value && whole.area.placeId === comparator.area.placeId) return value / whole.value;
      }
      return null;
    },
  };
  return fromDisclosed(comparison, [subject, against]);
}

/** Counts grow with the place and classes are no numbers: a difference between them says nothing. */
export function hasGap(indicator: Indicator): boolean {
  return indicator.kind !== 'count' && indicator.kind !== 'class';
}
