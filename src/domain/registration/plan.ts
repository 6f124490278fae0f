import { canonicalJson } from '#base/canonical-json';
import { sha256 } from '#base/checksum';
import type { Values } from '#domain/register/kinds';
import { whenParts } from '#domain/register/when';

/** What is fixed before anybody looks at the years after the start (docs/methods/bijdrage). */
export interface AnalysisPlan {
  /** Id of the intervention; of a question outside the register, what the work is called. */
  intervention: string;
  /** First treated period. */
  start: number;
  indicator: string;
  treated: readonly string[];
  comparisonAreas: readonly string[];
  method: string;
  /** What the plan promised, in the unit of the indicator, for those reached; left out where nobody said. */
  promised?: number;
  /** The share of people reached, 0 to 1; left out where nobody said. */
  reached?: number;
}

export interface Registration {
  plan: AnalysisPlan;
  /** sha256 of the plan and the moment together: neither can be changed unseen. */
  hash: string;
  /** Instant, in UTC: `2026-03-01T09:30:00Z`. */
  registeredAt: string;
}

/** Registers a plan. Lists of areas are kept in code order: their order means nothing. */
export function registerPlan(plan: AnalysisPlan, registeredAt: string): Registration {
  const kept = inOrder(plan);
  return { plan: kept, registeredAt, hash: hashOf(kept, registeredAt) };
}

/** Whether a registration still has the bytes that were hashed. */
export function isIntact({ plan, registeredAt, hash }: Registration): boolean {
  return hashOf(inOrder(plan), registeredAt) === hash;
}

/** A plan with its lists in one order, so that equal plans have equal bytes. */
export function inOrder({
  intervention,
  start,
  indicator,
  method,
  treated,
  comparisonAreas,
  promised,
  reached,
}: AnalysisPlan): AnalysisPlan {
  return {
    intervention,
    start,
    indicator,
    method,
    treated: [...treated].sort(),
    comparisonAreas: [...comparisonAreas].sort(),
    ...(promised === undefined ? {} : { promised }),
    ...(reached === undefined ? {} : { reached }),
  };
}

/** What the register keeps of a registration. */
export function registrationValues({ plan, registeredAt, hash }: Registration): Omit<Values<'registration'>, 'foreseen' | 'smallest'> {
  const { intervention, start, indicator, treated, comparisonAreas, method, promised, reached } = plan;
  return {
    intervention,
    indicator,
    areas: [...treated],
    begins: String(start),
    promised: promised ?? null,
    reached: reached ?? null,
    comparisonAreas: [...comparisonAreas],
    method,
    registeredAt,
    hash,
  };
}

/** A registration as the register keeps it, or as somebody tries to write one. What was made up does not fit its hash (`isIntact`). */
export function registrationOf(values: Partial<Values<'registration'>>): Registration {
  const { intervention, indicator, areas, begins, promised, reached, comparisonAreas, method, registeredAt, hash } = values;
  return {
    plan: {
      intervention: intervention ?? '',
      start: whenParts(begins ?? '')?.year ?? 0,
      indicator: indicator ?? '',
      treated: Array.isArray(areas) ? areas : [],
      comparisonAreas: Array.isArray(comparisonAreas) ? comparisonAreas : [],
      method: method ?? '',
      ...(Number.isFinite(promised) ? { promised: promised! } : {}),
      ...(Number.isFinite(reached) ? { reached: reached! } : {}),
    },
    registeredAt: registeredAt ?? '',
    hash: hash ?? '',
  };
}

function hashOf(plan: AnalysisPlan, registeredAt: string): string {
  return sha256(canonicalJson({ plan: { ...plan }, registeredAt }));
}
