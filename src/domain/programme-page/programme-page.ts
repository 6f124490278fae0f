import type { AreaFigureTold } from './objective-told.ts';
import type { MoneyTold } from './money-told.ts';
import type { Seen } from '#domain/register/register';
import type { ProgrammeTimeline } from './timeline.ts';
import type { InterventionCard, OrganisationRef, PlaceRef, ThingRef } from './told.ts';

/** A programme in the list of programmes, with what is part of it. */
export interface ProgrammeCard {
  programme: Seen<'programme'>;
  places: PlaceRef[];
  /** How many interventions residents may see. */
  interventions: number;
  children: ProgrammeCard[];
}

/** An agreed linkage opportunity: what does more together than apart. */
export interface LinkageTold {
  linkage: Seen<'linkage'>;
  interventions: ThingRef[];
  organisations: OrganisationRef[];
  places: PlaceRef[];
}

/** A part of the area in which a programme works. */
export interface ProgrammePart {
  part: Seen<'programmeArea'>;
  places: PlaceRef[];
}

/** How many goals there are, and of how many it is known how far they are. */
export interface GoalCount {
  objectives: number;
  /** With a figure, or an answer of residents. */
  known: number;
}

/** Figures of a programme's own area. */
export interface PopulationTold {
  /** Of these years and with something to stand beside, in the order of the programme's goals. */
  told: AreaFigureTold[];
  /** Old figures, and numbers that say nothing by themselves. */
  further: AreaFigureTold[];
}

/** Who takes part by one source and is missing by another: both are told. */
export interface DisputedPartner {
  name: string;
  takesPart: string | null;
  missing: string | null;
}

/** Everything that the page of a programme tells. The account of the population and that of the programme stand apart. */
export interface ProgrammePage {
  programme: Seen<'programme'>;
  parent: ThingRef | null;
  children: Seen<'programme'>[];
  contact: OrganisationRef | null;
  places: PlaceRef[];
  parts: ProgrammePart[];
  themes: Seen<'programmeTheme'>[];
  lines: Seen<'programmeLine'>[];
  timeline: ProgrammeTimeline;
  /** Account of the population. */
  population: PopulationTold;
  /** Of how many of its figures a change is claimed, for better and for worse; of the others that can't be said. */
  turns: { better: number; worse: number };
  /** Whether it names a development for which it chose no figure, so that nobody can look it up. */
  hasUncheckedTrend: boolean;
  /** How many times it is written down what residents answered. */
  residentsAsked: number;
  goals: GoalCount;
  /** Account of the programme: what is done, and what it delivered. */
  interventions: InterventionCard[];
  /** Of each thing that is delivered, its newest period. */
  outputs: Seen<'output'>[];
  lessons: Seen<'lesson'>[];
  linkages: LinkageTold[];
  /** By name; who is disputed stands in neither list. */
  partners: { takePart: string[]; missing: string[]; disputed: DisputedPartner[] };
  money: MoneyTold;
  /** Whether any of the money is told of one intervention. */
  isMoneySplit: boolean;
}
