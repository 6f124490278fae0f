import type { Catalogue } from '#domain/catalogue/catalogue';
import { isJudged } from '#domain/catalogue/judged';
import type { Indicator } from '#domain/indicator/indicator';

/** An indicator whose gaps are judged, with its number in the store and that of the count that weighs it. */
export interface JudgedIndicator {
  indicator: Indicator;
  no: number;
  /** -1 when nothing weighs it: then the rest of a municipality cannot be told from the whole. */
  weight: number;
}

/** Every indicator that is judged, with what its verdicts need of the store. */
export function judgedIndicators(catalogue: Catalogue): JudgedIndicator[] {
  const numbers = new Map(catalogue.indicators.map(({ id }, no) => [id, no]));
  return catalogue.indicators.flatMap((indicator, no) => {
    if (!isJudged(indicator, catalogue)) return [];
    const weight = indicator.kind === 'median' ? undefined : numbers.get(indicator.weightedBy ?? '');
    return [{ indicator, no, weight: weight ?? -1 }];
  });
}
