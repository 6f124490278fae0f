import type { Period } from '#base/period';

/** Why there is, or is not, a value. `unknown`: the source lost the reason. Order is the stored code. */
export const STATUSES = ['ok', 'suppressed', 'not_published', 'not_measured', 'not_applicable', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** How firm a value is. Order is the stored code. */
export const FLAGS = ['final', 'provisional', 'estimate'] as const;
export type Flag = (typeof FLAGS)[number];

/**
 * How a value reached this area (docs/methods/grenzen). `exact`: as published, or summed from whole parts;
 * `estimated`: a part was split, or a rate was weighted from rounded parts; `inherited`: the old
 * area's rate; `incomplete`: a part is missing or hidden, so there is no number. Order is the stored code.
 */
export const QUALITIES = ['exact', 'estimated', 'inherited', 'incomplete'] as const;
export type Quality = (typeof QUALITIES)[number];

/** The stored code of a status, flag or quality. */
export const STATUS_CODE = Object.fromEntries(STATUSES.map((name, index) => [name, index])) as Record<Status, number>;
export const FLAG_CODE = Object.fromEntries(FLAGS.map((name, index) => [name, index])) as Record<Flag, number>;
export const QUALITY_CODE = Object.fromEntries(QUALITIES.map((name, index) => [name, index])) as Record<Quality, number>;

/** One stored figure of one indicator, with everything that must travel with it. */
export interface Observation {
  indicator: string;
  areaCode: string;
  divisionYear: number | null;
  period: Period;
  /** In the indicator's unit; null whenever status is not `ok`. Never a filler zero. */
  value: number | null;
  status: Status;
  flag: Flag;
  quality: Quality;
  /** 95% margins as the source published them; null when there are none. */
  lower: number | null;
  upper: number | null;
  /** Number of respondents or cases beneath, when published. */
  base: number | null;
  /** Id of the release that the value comes from. */
  release: string;
}
