import type { Area } from '#domain/area/area';
import type { Indicator } from '#domain/indicator/indicator';
import type { ThingRef } from '#domain/programme-page/told';
import type { TargetStanding } from '#domain/programme-page/target-standing';

/** A figure by which a goal is seen moves away although what was planned is delivered: a question about the plan, not about the work. */
export interface GapSignal {
  criterion: ThingRef;
  area: Area;
  comparator: Area | null;
  indicator: Pick<Indicator, 'id' | 'title'>;
  /** How many outputs of what serves the goal are on plan: all of which the numbers are known. */
  outputs: number;
}

/** A target of which the agreed moment passed, and that was not reached, or of which that can't be told. */
export interface TargetSignal {
  criterion: ThingRef;
  area: Area;
  /** When it had to be reached, as well as that is known (EDTF). */
  by: string;
  standing: TargetStanding;
  indicator: Pick<Indicator, 'unit' | 'decimals'>;
}

export const FRESHNESS_ROWS = ['doings', 'goals', 'partners', 'money', 'figures'] as const;

/** For when things of a sort are true: days, and of figures the periods that they are about. */
export interface FreshnessRow {
  what: (typeof FRESHNESS_ROWS)[number];
  count: number;
  newest: string;
  oldest: string;
}

/** What figures and register say together of a programme, for who steers it. */
export interface Signals {
  gaps: GapSignal[];
  targets: TargetSignal[];
  /** Only sorts of which there is something, in the order of `FRESHNESS_ROWS`. */
  freshness: FreshnessRow[];
}
