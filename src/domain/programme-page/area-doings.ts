import type { Seen } from '#domain/register/register';
import type { TimelineDoing } from './timeline.ts';
import type { InterventionCard, ThingRef } from './told.ts';

/** What is being done in an area: in it, and for a larger whole that it is part of. */
export interface AreaDoings {
  /** Interventions that name this area, or a part of it, nearest first. */
  here: InterventionCard[];
  /** Interventions for a larger area that this one belongs to. */
  around: InterventionCard[];
  /** Interventions of the same programmes of which no place is known: perhaps here, perhaps not. */
  unplaced: InterventionCard[];
  /** What was celebrated of what is done here. */
  strengths: { name: string; lesson: string; source: string | null; asOf: string; intervention: ThingRef }[];
  programmes: ThingRef[];
  /** What happened here, newest first, with the programme that wrote it down; what is still to come is no history. */
  history: { event: Seen<'timelineEvent'>; programme: ThingRef }[];
  /** What is or was done in this area or a part of it, also what is over, oldest first: the nearest, where there is much. */
  dated: TimelineDoing[];
  /** Of how much no beginning is filled in, and how much more has one. */
  undated: number;
  left: number;
  /** Themes of the catalogue that what is done here belongs to, those of most of it first. */
  themes: string[];
}
