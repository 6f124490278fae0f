import type { Area } from '#domain/area/area';
import type { AreaShapes } from '#domain/geometry/geometry';
import type { AreaLevel } from '#domain/area/level';
import type { Indicator } from '#domain/indicator/indicator';

/** Which areas may be a comparison. */
export type PoolWish = 'municipality' | 'country' | readonly Area[];

/** Whether work in areas contributed to a figure, asked of the store. */
export interface ContributionQuestion {
  areas: readonly Area[];
  indicator: Indicator;
  start: number;
  /** Id in the register of the intervention that it is about; null outside the register. */
  intervention: string | null;
  name: string | null;
  /** In the unit of the indicator, for those whom it reached. */
  promised: number | null;
  /** 0 to 1. */
  reached: number | null;
  pool: PoolWish;
  without: readonly Area[];
}

/** Borders of a level, of the division year nearest to the asked one; null when none is loaded. */
export type Borders = (
  level: AreaLevel,
  options: { municipality?: string | null; divisionYear?: number | null },
) => Promise<AreaShapes | null>;
