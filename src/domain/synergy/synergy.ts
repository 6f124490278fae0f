import type { ThingRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';

/** One intervention on one objective; absent where nothing was said of it. */
export interface SynergyCell {
  objective: string;
  contribution: Seen<'contribution'> | null;
}

export interface SynergyRow {
  intervention: ThingRef;
  /** In the order of the objectives. */
  cells: SynergyCell[];
}

/** An objective that one side helps and another works against. */
export interface Clash {
  objective: ThingRef;
  helps: ThingRef[];
  against: ThingRef[];
}

/** How the work of a programme hangs together, derived from who says to serve which goal. Expectations, not findings. */
export interface Synergy {
  objectives: ThingRef[];
  /** Interventions that say anything of a goal, A to Z. */
  rows: SynergyRow[];
  /** Who helps more than one goal, most goals first. */
  several: { intervention: ThingRef; objectives: ThingRef[] }[];
  /** Goals that no intervention that goes on helps. */
  unserved: ThingRef[];
  clashes: Clash[];
  /** Interventions that go on and name no goal. */
  goalless: ThingRef[];
}
