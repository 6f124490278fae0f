import type { Period } from '#base/period';
import type { Answer } from '#domain/answer/answer';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { Indicator } from '#domain/indicator/indicator';

/** Lowest and highest of a band. */
export interface BandAt {
  lower: number;
  upper: number;
}

/** A year ahead of an area's figures, in the indicator's unit. */
export interface YearAhead {
  period: Period;
  /** If it goes on like this. */
  value: number;
  /** The same as now. */
  naive: number;
  /** Null for a course that never changed: then nothing is claimed of how far off it may be. */
  band80: BandAt | null;
  band95: BandAt | null;
  /** Past errors behind the bands; 0 where standard widths stood in. */
  errors: number;
  /** How bands like these held for so many years ahead: outcomes inside, out of how many. */
  held80: Held;
  held95: Held;
}

export interface Held {
  inside: number;
  of: number;
}

/** Where the line goes, seen from the last figure and the band of 80 % in the last year. */
export type Heading = 'up' | 'down' | 'level' | 'unclear';

/** An area's figure if it goes on like this, without words of a language. */
export interface AreaProjection {
  area: Area;
  indicator: Indicator;
  answer: Answer<ProjectedYears>;
  /** The known figures that are continued, oldest first; with a refusal all that there are. */
  known: { period: Period; value: number; open: boolean }[];
  /** Whether no figure has come for so long that none may be counted on. */
  hasStopped: boolean;
}

export interface ProjectedYears {
  method: 'theta' | 'naive';
  /** Theta's errors in this course's past as a share of those of 'the same as now'; null where it has no past. */
  ratio: number | null;
  heading: Heading;
  ahead: YearAhead[];
  /** Outcomes inside the bands of 80 and 95 % that would have been drawn in the past, over all years ahead shown. */
  held80: Held;
  held95: Held;
  pool: { series: number; level: AreaLevel; municipality: string | null };
  /** Mean error of both ways per year ahead, in mean yearly changes; null where there is no outcome. */
  mase: Readonly<Record<'theta' | 'naive', readonly (number | null)[]>>;
  scale: 'plain' | 'log' | 'logit';
}
