import type { Period } from '#base/period';
import type { VerdictComparator } from '#domain/figures/verdicts';
import type { BandAt } from '#domain/profile/projection';

/** The difference between an area and what it was judged against, year by year, in the indicator's unit. */
export interface AreaGap {
  comparator: VerdictComparator;
  /** The years behind the stored verdict, oldest first; missing years are not in it. */
  years: GapYear[];
  /** The robust slope per year with its 95 % interval; null where the difference was not tested. */
  sen: (BandAt & { slope: number }) | null;
}

export interface GapYear {
  period: Period;
  area: number;
  /** What the area is held against: the municipality as published, or the rest of it, worked out. */
  reference: number;
  gap: number;
  /** The straight line through the gaps with its 95 % band; null where the difference was not tested. */
  fitted: (BandAt & { value: number }) | null;
}
