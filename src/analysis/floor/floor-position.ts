import { tieTolerance } from '#analysis/trend/tie-tolerance';
import type { FloorPosition } from '#domain/answer/floor';

/** What a figure is held against. */
export interface Bound {
  side: 'at least' | 'at most';
  /** In the unit of the figures. */
  bound: number;
}

/** A figure with its interval; null where there is none. */
export interface Figure {
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/**
 * Where one figure stands against a floor. With an interval the whole of it must lie on one side: an interval
 * that holds the floor, its ends included, says nothing. A figure without interval is taken as it is when it
 * was counted (`isSampled` false), and exactly on the floor is enough; a sample without interval is unclear.
 */
export function floorPosition({ value, lower, upper }: Figure, { side, bound }: Bound, isSampled: boolean): FloorPosition {
  if (value === null) return 'no-figure';
  if (lower !== null && upper !== null) {
    if (compare(lower, bound) <= 0 && compare(upper, bound) >= 0) return 'unclear';
  } else if (isSampled) return 'unclear';
  const over = compare(value, bound);
  return (side === 'at least' ? over >= 0 : over <= 0) ? 'met' : 'below';
}

/** Below zero, zero or above; the rounding noise of areas put together is no difference. */
function compare(value: number, bound: number): number {
  const difference = value - bound;
  return Math.abs(difference) <= tieTolerance(Math.max(Math.abs(value), Math.abs(bound))) ? 0 : difference;
}
