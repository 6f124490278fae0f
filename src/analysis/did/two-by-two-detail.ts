import type { ClaimVerdict } from '#domain/answer/codes';
import type { CellMeans } from './cells.ts';
import type { PermutationTest } from './permutation-test.ts';
import type { PreTrend } from './pre-trend.ts';

/** One figure of a two-by-two design. */
export interface TwoByTwoRow {
  unit: string;
  /** The area whose figures belong together; usually the unit itself. */
  cluster: string;
  treated: boolean;
  post: boolean;
  /** null where it is missing: the row is left out and counted. */
  y: number | null;
  /** The period, where it is known; any order in `times` counts. */
  time?: number | null;
}

export interface TwoByTwoDetail {
  means: CellMeans;
  se: number | null;
  seKind: 'cluster' | 'permutation' | null;
  p: number | null;
  permutation: PermutationTest | null;
  preTrend: PreTrend | null;
  claim: ClaimVerdict;
  /** 2.8 standard errors: what would have been found in 8 of 10 cases. null without a spread. */
  smallestDetectable: number | null;
  areas: { treated: number; comparison: number };
  /** Periods before and from the start on; null where the rows have no times. */
  periods: { pre: number; post: number } | null;
  rows: { used: number; missing: number; unitsSeenOnce: number };
}

/** Rung 3 of docs/methods/bijdrage. */
export const DID_NEEDS = { pre: 5, post: 1, treated: 5, comparison: 10, clusterAreas: 30 } as const;

/** A row whose figure is known. */
export type KnownRow = TwoByTwoRow & { y: number };
