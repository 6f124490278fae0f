import { NO_BOUNDS, type Bounds } from '#analysis/projection/bounded-scale';
import type { Indicator } from '#domain/indicator/indicator';

/** The least and greatest that a figure can be: what would be drawn beyond it cannot come. */
export function figureBounds({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): Bounds {
  if (kind === 'share' && unit === 'percent') return [0, 100];
  return kind === 'count' || kind === 'rate' || kind === 'distance' ? [0, null] : NO_BOUNDS;
}
