import type { PanelDesign } from '#domain/answer/contribution';
import type { Estimator } from './contrast.ts';
import { outcomeControl } from './outcome-control.ts';
import { panelDid } from './panel-did.ts';
import { effectSize, rmspeRatio, type Extremeness } from './placebo.ts';
import { predictorControl } from './predictor-control.ts';
import { syntheticDid } from './synthetic-did.ts';

/** How each design estimates, and by what its placebo runs are ranked. */
export const ESTIMATORS: Readonly<Record<PanelDesign, { estimator: Estimator; extremeness: Extremeness }>> = {
  'sc-outcome': { estimator: outcomeControl, extremeness: rmspeRatio },
  'sc-predictors': { estimator: predictorControl, extremeness: rmspeRatio },
  sdid: { estimator: syntheticDid, extremeness: effectSize },
  did: { estimator: panelDid, extremeness: effectSize },
};
