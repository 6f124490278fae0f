import type { Answer, Remark } from '#domain/answer/answer';
import type { ClaimVerdict, ReasonCode } from '#domain/answer/codes';
import type { PanelContribution } from '#domain/answer/contribution';
import type { Area } from '#domain/area/area';
import type { Indicator } from '#domain/indicator/indicator';

/** What comparison areas are chosen by, in this order (docs/methods/bijdrage). An area is dropped by the first that it does not meet. */
export const CRITERIA = [
  'no-programme',
  'not-left-out',
  'not-adjacent',
  'size',
  'urbanity',
  'social-rent',
  'complete-before',
  'most-alike',
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** How one criterion was applied. */
export interface Criterion {
  id: CriterionId;
  /** False where nothing was known to apply it by: then `why` says what was missing. */
  applied: boolean;
  why: 'no-figures' | 'no-borders-or-district' | 'nothing-given' | null;
  /** How many areas it dropped. */
  dropped: number;
  /** How many of those for want of a figure: what is unknown is not taken to meet it. */
  unknown: number;
  /** What was asked, in the unit of the figure: the least, the most. null where it has none. */
  least: number | null;
  most: number | null;
  /** `not-adjacent`: by what neighbours were known. */
  by: 'borders' | 'district' | null;
  /** The year of the context figures; always before the start. */
  year: string | null;
}

/** Which areas make the comparison, and how they were found. */
export interface ComparisonChoice {
  /** `criteria`: found here; `registration`: as they were registered. */
  from: 'criteria' | 'registration';
  /** How many areas of the level were looked at, treated ones not counted. */
  considered: number;
  criteria: readonly Criterion[];
  /** In code order. */
  chosen: readonly Area[];
  /** Registered areas of which the store knows nothing any more. */
  gone: readonly string[];
}

/** Rung 1: before and after. In the unit of the indicator; slopes per year. */
export interface BeforeAfterFigures {
  meanBefore: number;
  meanAfter: number;
  slopeBefore: number;
  slopeAfter: number;
  preYears: number;
  postYears: number;
}

/** Rung 2: an interrupted time series. In the unit of the indicator. */
export interface InterruptedFigures {
  effect: { est: number; se: number; ci95: { lower: number; upper: number }; p: number };
  controlled: { effect: { est: number; se: number; ci95: { lower: number; upper: number }; p: number } } | null;
  moments: { pre: number; post: number; missing: number };
  smallestDetectable: number;
}

/** What the rung that was taken shows. */
export type RungFigures =
  | { rung: 3 | 4; panel: PanelContribution; beside: PanelContribution | null }
  | { rung: 2; interrupted: InterruptedFigures }
  | { rung: 1; beforeAfter: BeforeAfterFigures };

/** One rung that was not taken, and what it lacked. */
export interface MissedRung {
  rung: 0 | 1 | 2 | 3 | 4;
  reasons: readonly Remark<ReasonCode>[];
}

/** How the treated areas and the comparison went, per year; for a chart and for 'who moved'. */
export interface ContributionCourse {
  years: readonly number[];
  /** Mean of the treated areas; null in a year in which one has no figure. */
  treated: readonly (number | null)[];
  /** The comparison areas by their weights (rung 3, 4), else their mean; null likewise. */
  comparison: readonly (number | null)[];
}

/** A part of the plan that was registered otherwise. */
export interface Deviation {
  part: string;
  registered: string | number | readonly string[];
  now: string | number | readonly string[];
}

/** How the analysis stands to its registration. */
export interface RegistrationFinding {
  hash: string;
  registeredAt: string;
  /** The record still has the bytes that were hashed. */
  intact: boolean;
  /** Whether figures after the start could already be seen; null when that day is unknown. */
  beforeLooking: boolean | null;
  deviations: readonly Deviation[];
}

/** Whether work in areas contributed to a figure, without words of a language. */
export interface AreaContribution {
  /** As they were asked: a programme's area may stand for the neighbourhoods that it is made of. */
  asked: readonly Area[];
  /** The areas whose figures count as treated. */
  treated: readonly Area[];
  indicator: Indicator;
  /** First year with the work; null when nobody knows. */
  start: number | null;
  /** What the work is called. */
  name: string | null;
  /** What the plan promised, in the unit of the indicator, for those whom it reached. */
  promised: number | null;
  /** The share of people reached, 0 to 1; null: everybody. */
  reached: number | null;
  rung: 0 | 1 | 2 | 3 | 4;
  claim: ClaimVerdict;
  /** Every rung above the one taken, highest first. */
  notHigher: readonly MissedRung[];
  comparison: ComparisonChoice;
  course: ContributionCourse;
  answer: Answer<RungFigures>;
  registration: RegistrationFinding | null;
}
