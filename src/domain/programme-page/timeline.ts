import type { Seen } from '#domain/register/register';
import type { AreaFigureTold } from './objective-told.ts';
import type { InterventionCard } from './told.ts';

/** An intervention as it lies in time, as well as that is known (EDTF). */
export interface TimelineDoing {
  id: string;
  slug: string;
  name: string;
  state: InterventionCard['state'];
  /** The day for which that is true. */
  asOf: string;
  begins: string;
  /** Null where no end is filled in: it goes on, or it is not known when it stopped. */
  ends: string | null;
}

/** What happened, what was done, and figures of the same years: beside each other, so that nobody need say the one made the other. */
export interface ProgrammeTimeline {
  /** Whose: of a programme, or of what programmes wrote down of one area. */
  of: 'programme' | 'area';
  /** The newest day for which anything here is true: what lies after it was planned then. */
  asOf: string;
  /** From when to when the programme itself runs; null is not filled in. */
  begins: string | null;
  ends: string | null;
  /** Oldest first. */
  events: Seen<'timelineEvent'>[];
  /** Oldest first. */
  doings: TimelineDoing[];
  /** How many interventions have no beginning filled in. */
  undated: number;
  /** How many more events and interventions there are than are told: of an area the newest and nearest, of a programme all. */
  left: number;
  /** Figures of the area, or the programme's own, of which some years can be compared. */
  figures: AreaFigureTold[];
  /** How many of its figures have no such years: one year only, or a break between all of them. */
  withoutLine: number;
}
