import type { Paging } from '#domain/paging/paging';
import type { PlaceRef, ThingRef } from '#domain/programme-page/told';
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

/** Two that pull a goal either way in one area and for the same people: they meet where residents notice both. */
export interface CloseClash {
  objective: ThingRef;
  helps: ThingRef;
  against: ThingRef;
  places: PlaceRef[];
  /** The words by which both say for whom they are. */
  people: string[];
}

/** How the work of a programme hangs together, derived from who says to serve which goal. Expectations, not findings. */
export interface Synergy {
  /** Goals above the table: of a table of several pages those that this page speaks of. */
  objectives: ThingRef[];
  /** Interventions that say anything of a goal, A to Z, of this page of the table. */
  rows: SynergyRow[];
  paging: Paging;
  /** Who helps more than one goal, most goals first. */
  several: { intervention: ThingRef; objectives: ThingRef[] }[];
  /** Goals that no intervention that goes on helps. */
  unserved: ThingRef[];
  clashes: Clash[];
  /** Of those, pairs that meet in the same area and for the same people. */
  closeClashes: CloseClash[];
  /** Interventions that go on and name no goal. */
  goalless: ThingRef[];
}
