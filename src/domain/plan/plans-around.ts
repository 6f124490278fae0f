import type { Theme } from '#domain/catalogue/catalogue';
import type { PlaceRef } from '#domain/programme-page/told';
import type { PlanTold, ProposedOverlap } from './plan-told.ts';

/** The theme of the figures that a theme of a programme belongs to: by it themes of two programmes are the same. */
export type CommonTheme = Pick<Theme, 'id' | 'title'>;

/** Another programme, as far as its plans are shown beside those of this one. */
export interface ProgrammeBeside {
  id: string;
  name: string;
  /** How addresses name it. */
  place: string;
  /** Whether the viewer takes part there, so that its workspace opens for them; else its public page does. */
  isOpen: boolean;
}

/** A plan of another programme that is for a part of the same area. */
export interface PlanBeside extends PlanTold {
  programme: ProgrammeBeside;
  /** How its own programme calls the themes that it serves. */
  themes: string[];
  /** What of its area is of this programme too; empty where only a plan of this programme is for it. */
  places: PlaceRef[];
  /** Whether it is for all of the area of this programme. */
  isForAll: boolean;
}

/** A plan of this programme and one of another that may overlap; the other comes second, as does how it calls the themes. */
export interface OverlapAcross extends ProposedOverlap {
  beside: PlanBeside;
  theirThemes: string[];
}

/** Plans of other programmes in the area of one, held against the same themes, as far as the viewer may read them. */
export interface PlansAround {
  /** Whether an area is filled in of the programme or of a plan of it: nothing can be in the same one without. */
  hasArea: boolean;
  /** How many plans of other programmes there are; of those, how many programmes. */
  plans: number;
  programmes: number;
  /** Themes of the figures that the programme has none for, with who does something there. */
  elsewhere: { theme: CommonTheme; plans: PlanBeside[] }[];
  /** Plans none of whose themes belongs to a theme of the figures: they can't be held against any theme. */
  apart: PlanBeside[];
  /** Themes of the figures that no plan in the area of the programme serves. */
  unserved: CommonTheme[];
  /** How many plans in the area, own ones too, can't be told to serve one of those or not. */
  untold: number;
  /** How many plans of other programmes name no area, or only such as the figures do not know. */
  unplaced: number;
  overlaps: OverlapAcross[];
}
