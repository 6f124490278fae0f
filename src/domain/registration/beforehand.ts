import type { Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import type { Area } from '#domain/area/area';
import type { Indicator } from '#domain/indicator/indicator';
import type { AreaContribution, ComparisonChoice } from '#domain/profile/area-contribution';

/** What is known of a question before anybody looks: from the years before the start alone. In the unit of the indicator. */
export interface Beforehand {
  /** The highest rung that may make a claim once there are years enough after the start. */
  rung: AreaContribution['rung'];
  /** What the highest rung lacks already; empty where nothing does. */
  lacking: readonly Remark<ReasonCode>[];
  preYears: number;
  /** Areas with a figure in every one of those years. */
  comparisons: number;
  /** 2.8 standard errors of a pretended start; null with too few years or areas to say. */
  smallest: number | null;
  /** The promised effect times the share of people reached; null where nothing was promised. */
  expected: number | null;
  /** Whether what is expected is smaller than what can be seen; null where one of both is not known. */
  tooSmall: boolean | null;
}

/** A question with what can be said of it beforehand; no figure after the start was used. */
export interface ForeseenQuestion {
  indicator: Indicator;
  treated: readonly Area[];
  start: number;
  promised: number | null;
  reached: number | null;
  comparison: ComparisonChoice;
  yearsBefore: readonly number[];
  /** Years after the start of which figures are here already: for those it is no registration beforehand. */
  yearsSeen: readonly number[];
  beforehand: Beforehand;
}
