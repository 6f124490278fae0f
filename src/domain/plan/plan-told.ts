import type { PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';

/** A plan with the name of whose it is. */
export interface PlanTold {
  plan: Seen<'plan'>;
  /** Null where it is not filled in, or can't be seen. */
  organisation: string | null;
}

/** Two plans that overlap or clash, whichever of them says so. */
export type PlanPair = readonly [Seen<'plan'>, Seen<'plan'>];

/** Two plans that may overlap, with why that is thought: people decide whether they do. */
export interface ProposedOverlap {
  pair: PlanPair;
  /** Names of the themes that they share. */
  themes: string[];
  /** Areas in which both hold. */
  places: PlaceRef[];
  /** When the later of the two begins; null where either is not filled in. */
  from: string | null;
  /** Whether a begin or an end is not filled in, so that the time is as wide as it may be. */
  datesMissing: boolean;
}
