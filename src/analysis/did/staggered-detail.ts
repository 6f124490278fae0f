import type { ClaimVerdict } from '#domain/answer/codes';

/** One figure of an area in a panel with several start years. */
export interface StaggeredRow {
  unit: string;
  time: number;
  /** First treated time; null where the area was never treated. */
  first: number | null;
  /** null where it is missing: the area cannot be followed and is left out, and said. */
  y: number | null;
}

export interface StaggeredOptions {
  /** Which areas are compared with: never treated ones only, or also those that start later. */
  control: 'never-treated' | 'not-yet-treated';
  /** Before the start: change since the period before (varying), or since the last period before the start (universal). */
  basePeriod: 'varying' | 'universal';
  promised?: number | null;
}

/** An average effect; `se` is null where its spread cannot be seen. */
export interface Effect {
  est: number;
  se: number | null;
  ci95: { lower: number; upper: number } | null;
}

/** ATT(g, t): the effect at time t on areas that started at g. Before g it should be near zero. */
export interface GroupTimeEffect extends Effect {
  g: number;
  t: number;
  treated: number;
  comparison: number;
}

/** Joint test of the effects before the start. */
export interface PreTest {
  /** Wald statistic. */
  statistic: number;
  /** How many effects were tested at once. */
  df: number;
  p: number;
}

export interface StaggeredDetail {
  attgt: readonly GroupTimeEffect[];
  /** By time since the start; negative is before it. */
  event: readonly (Effect & { e: number })[];
  group: readonly (Effect & { g: number; treated: number })[];
  simple: Effect;
  overallGroup: Effect;
  /** Mean over the times since the start; null where none was seen. */
  overallDynamic: Effect;
  /** Joint test that all effects before the start are zero; null where it could not be done. */
  preTrend: PreTest | null;
  claim: ClaimVerdict;
  smallestDetectable: number | null;
  areas: { treated: number; comparison: number; dropped: readonly string[]; startedBefore: readonly string[] };
  /** Periods before the first start, and all periods used. */
  periods: { pre: number; all: number };
}
