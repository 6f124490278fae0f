import type { Area } from '#domain/area/area';
import type { IndicatorProfile, SourceLine } from '#domain/profile/profile';
import type { Seen } from '#domain/register/register';
import type { OutcomeTold } from './outcome-told.ts';
import type { TargetStanding } from './target-standing.ts';
import type { InterventionCard, PlaceRef, ThingRef } from './told.ts';

/** A figure of an area as a goal points at it, with the stored verdict. */
export interface AreaFigureTold {
  area: Area;
  comparator: Area | null;
  figure: IndicatorProfile;
  source: SourceLine | null;
  /** Sources of the figures before the newest one, by release. */
  sources: Record<string, SourceLine>;
}

/** By what is seen how far an objective is. With an indicator: its figures; else what residents notice, in words. */
export interface CriterionTold {
  criterion: Seen<'criterion'>;
  /** The indicator's title in each language; null when the criterion has none, or the catalogue does not know it. */
  indicator: { nl: string; en: string } | null;
  figures: AreaFigureTold[];
  /** How each of those figures stands to the target, in their order; null where nothing is to be said of one. */
  targets: (TargetStanding | null)[];
  /** Areas of the criterion of which there is no such figure. */
  unknown: PlaceRef[];
  /** How many more areas it is about than are told one by one. */
  untold: number;
}

/** What serves an objective, and why that is thought. */
export interface ServedBy {
  intervention: InterventionCard;
  contribution: Seen<'contribution'>;
}

/** A goal with the figures under it. */
export interface GoalFigures {
  objective: Seen<'objective'>;
  criteria: CriterionTold[];
}

/** A goal with how far it is: what figures say, what residents say and what the programme says, each by itself. */
export interface ObjectiveTold extends GoalFigures {
  theme: ThingRef | null;
  ambition: ThingRef | null;
  places: PlaceRef[];
  servedBy: ServedBy[];
  outcomes: OutcomeTold[];
  /** What the programme itself says, newest first. */
  judgements: Seen<'impactJudgement'>[];
}
