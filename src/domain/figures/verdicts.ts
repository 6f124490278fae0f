import type { Period } from '#base/period';
import type { Movement } from '#domain/answer/judgement';
import type { ReasonCode, Verdict, WarningCode } from '#domain/answer/codes';

/** What an area was held against when its gap was judged. */
export type VerdictComparator = 'municipality' | 'rest' | 'country';

/**
 * Verdicts on gaps (docs/methods/verschil), made once when the store was built: index i is one indicator of one place. Gap is
 * area minus comparator, in the indicator's unit; slope is per year. NaN where there is no number. An indicator
 * with fewer than five years in all is not in it: too few.
 */
export interface VerdictTable {
  length: number;
  /** Code of the newest area of the place, and the place. */
  area: string[];
  placeId: string[];
  indicator: string[];
  /** Among all tests of the family; null where refused for another reason than too few points. */
  verdict: (Verdict | null)[];
  /** The same by itself: what a single, pre-named indicator would be said of. */
  verdictAlone: (Verdict | null)[];
  /** How many tests stand in the family, and its Benjamini-Hochberg threshold for max(p, pMannKendall). */
  familySize: Int32Array;
  familyThreshold: Float64Array;
  /** Why there is no verdict, and what must be told with one. */
  reasons: ReasonCode[][];
  warnings: WarningCode[][];
  comparator: VerdictComparator[];
  /** Multiply a gap to the rest with this for the gap to the whole municipality: 1 - share; 1 elsewhere. */
  factorToWhole: Float64Array;
  /** Years with both figures, and the first and last of them. */
  n: Int32Array;
  firstPeriod: (Period | null)[];
  lastPeriod: (Period | null)[];
  /** The observed gap in the last of those years. */
  gapLast: Float64Array;
  slope: Float64Array;
  /** Standard error and 95 % interval of the slope, inflated for autocorrelation. */
  se: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  p: Float64Array;
  pMannKendall: Float64Array;
  r1: Float64Array;
  areaChange: Movement[];
  referenceChange: Movement[];
}

/** The table of a store in which nothing was judged. */
export const NO_VERDICTS: VerdictTable = {
  length: 0,
  area: [],
  placeId: [],
  indicator: [],
  verdict: [],
  verdictAlone: [],
  familySize: new Int32Array(0),
  familyThreshold: new Float64Array(0),
  reasons: [],
  warnings: [],
  comparator: [],
  factorToWhole: new Float64Array(0),
  n: new Int32Array(0),
  firstPeriod: [],
  lastPeriod: [],
  gapLast: new Float64Array(0),
  slope: new Float64Array(0),
  se: new Float64Array(0),
  lower: new Float64Array(0),
  upper: new Float64Array(0),
  p: new Float64Array(0),
  pMannKendall: new Float64Array(0),
  r1: new Float64Array(0),
  areaChange: [],
  referenceChange: [],
};
