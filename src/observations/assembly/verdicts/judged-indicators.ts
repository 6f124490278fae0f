import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Indicator } from '#domain/indicator/indicator';

/** An indicator whose gaps are judged, with its number in the store and that of the count that weighs it. */
export interface JudgedIndicator {
  indicator: Indicator;
  no: number;
  /** -1 when nothing weighs it: then the rest of a municipality cannot be told from the whole. */
  weight: number;
}

/**
 * What is judged (docs/decisions/0017): an agreed direction, no count, no class, and no theme that only describes.
 * Model-based indicators are among them: their gap is shown and said not to be tested.
 */
export function judgedIndicators(catalogue: Catalogue): JudgedIndicator[] {
  const numbers = new Map(catalogue.indicators.map(({ id }, no) => [id, no]));
  return catalogue.indicators.flatMap((indicator, no) => {
    const describes = indicator.themes.some((theme) => catalogue.theme(theme)?.judged === false);
    if (indicator.direction === 'neutral' || indicator.kind === 'count' || indicator.kind === 'class' || describes) return [];
    const weight = indicator.kind === 'median' ? undefined : numbers.get(indicator.weightedBy ?? '');
    return [{ indicator, no, weight: weight ?? -1 }];
  });
}
