import type { Indicator } from '#domain/indicator/indicator';

export type IndicatorKindName = Indicator['kind'];

/**
 * Kinds of figures that say the same in a small and in a large place, with a true zero. Counts grow
 * with the place; scores have no zero; a class is no number.
 */
export const COMPARABLE_KINDS: ReadonlySet<IndicatorKindName> = new Set(['share', 'rate', 'mean', 'median', 'distance']);
