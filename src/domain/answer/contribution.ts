import type { ClaimVerdict } from '#domain/answer/codes';

/** How a panel of treated and comparison areas is read. */
export const PANEL_DESIGNS = ['sc-outcome', 'sc-predictors', 'sdid', 'did'] as const;
export type PanelDesign = (typeof PANEL_DESIGNS)[number];

/** What comparison areas show when treated for the sake of argument (docs/methods/bijdrage). */
export interface PlaceboFinding {
  n: number;
  /** 1 for the most extreme; `pValue` is rank / (n + 1). */
  rank: number;
  pValue: number;
  /** Standard deviation of the placebo effects. */
  se: number;
  exhaustive: boolean;
}

/** A second opinion on the same panel. */
export interface SecondDesign {
  design: PanelDesign;
  att: number;
  se: number;
  /** att -+ 1.96 se; null for synthetic control, which is judged by its rank. */
  ci95: readonly [number, number] | null;
  rank: number;
  pValue: number;
  preRmspe: number;
}

/** One of the conditions of the claim rule, and whether it holds. */
export interface ClaimCondition {
  step:
    | 'control-rank'
    | 'placebo-rank'
    | 'interval-without-nought'
    | 'fit'
    | 'pre-trend'
    | 'enough-areas'
    | 'nothing-at-pretended-start'
    | 'sign-without-one'
    | 'untouched-still'
    | 'enough-years';
  holds: boolean;
}

/** A contribution read from a panel of areas. Figures in the unit of the indicator unless told. */
export interface PanelContribution {
  design: PanelDesign;
  /** Mean effect from the start on. */
  att: number;
  /** Per comparison area that counts; they sum to one. */
  weights: Readonly<Record<string, number>>;
  timeWeights: Readonly<Record<string, number>> | null;
  /** Every year of the question, ascending; gaps are null in years that were left out. */
  times: readonly number[];
  gaps: readonly (number | null)[];
  preYears: number;
  postYears: number;
  preRmspe: number;
  postRmspe: number;
  /** The treated areas' own spread before the start, against which the fit is held. */
  preSd: number;
  droppedTimes: readonly number[];
  droppedUnits: readonly string[];
  /** Null where no placebo was asked or none was possible: then there is no claim either. */
  placebo: PlaceboFinding | null;
  second: SecondDesign | null;
  /** 2.8 standard errors: what would be seen in 8 of 10 cases. */
  smallestDetectable: number | null;
  placeboInTime: { start: number; att: number; se: number; pValue: number } | null;
  leaveOneOut: { lowest: number; highest: number; signSurvives: boolean; weakestWithout: string } | null;
  untouched: { att: number; se: number; pValue: number } | null;
  /** p of a slope in the gap before the start; for difference-in-differences. */
  preTrend: { slope: number; pValue: number } | null;
  claim: ClaimVerdict | null;
  conditions: readonly ClaimCondition[];
}
