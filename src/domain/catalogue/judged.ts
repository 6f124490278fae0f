import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Indicator } from '#domain/indicator/indicator';

/**
 * Whether an indicator's gaps are judged at all (docs/decisions/0017): an agreed direction, no count or class, and no
 * theme that only describes. Model-based indicators are among them: their gap is shown and said not to be tested.
 */
export function isJudged(
  { direction, kind, themes }: Pick<Indicator, 'direction' | 'kind' | 'themes'>,
  catalogue: Pick<Catalogue, 'theme'>,
): boolean {
  return (
    direction !== 'neutral' && kind !== 'count' && kind !== 'class' && themes.every((theme) => catalogue.theme(theme)?.judged !== false)
  );
}

/** The agreed direction as methods ask for it; null where none was agreed. */
export function higherIsBetter({ direction }: Pick<Indicator, 'direction'>): boolean | null {
  return direction === 'neutral' ? null : direction === 'more';
}
