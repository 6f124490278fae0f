import type { PanelDesign } from '#domain/answer/contribution';
import type { Panel } from './usable-panel.ts';

export interface Predictor {
  name: string;
  /** Per unit of the panel, in its order; null where missing. */
  values: readonly (number | null)[];
}

/** Whether something helped, asked of a panel of treated and comparison areas. */
export interface PanelQuestion {
  panel: Panel;
  treated: readonly string[];
  /** First treated time; null when nobody knows. */
  start: number | null;
  design: PanelDesign;
  /** Whether a claim is asked: without placebo there is a number and no claim. */
  placebo: boolean;
  predictors?: readonly Predictor[];
  /** One per predictor, 0 or more; without them every predictor counts the same. */
  predictorWeights?: readonly number[] | null;
  /** Times before the start on which weights are fitted; all unless told. */
  fitTimes?: readonly number[] | null;
  /** Areas that are no comparison. */
  excluded?: readonly string[];
  /** Comparison areas with another programme: kept, but not alone. */
  otherProgrammes?: readonly string[];
  /** Standard error of a treated value, in the unit of the indicator. */
  samplingError?: number | null;
  /** The effect that the plan promised, in the unit of the indicator. */
  promisedEffect?: number | null;
  /** The effect on whom it reached, and what share (0 to 1) of the area's people that is. */
  plausibleEffect?: number | null;
  shareReached?: number | null;
  /** An outcome that the programme cannot have touched: same units and times. */
  untouched?: Panel['y'] | null;
}
