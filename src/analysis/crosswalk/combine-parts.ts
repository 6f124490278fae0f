import type { Indicator } from '#domain/indicator/indicator';
import { FLAG_CODE, STATUS_CODE, type Flag, type Quality, type Status } from '#domain/observation/observation';

/** The figure of one whole part of an area; `null` where its source has no row for it at all. */
export interface PartFigure {
  value: number | null;
  status: Status;
  flag: Flag;
  quality: Quality;
}

/** An area's figure put together from its parts. Without a number `value` is null and `status` says why. */
export interface CombinedFigure {
  value: number | null;
  status: Status;
  flag: Flag;
  quality: Quality;
}

/** How figures of an indicator are carried over to an area made of whole parts. */
export type Combination = 'sum' | 'weighted-mean' | 'refused';

/**
 * Counts add up; shares, rates, means, distances and scores are weighted by the indicator named
 * `weightedBy`; a median or class needs the distribution, and a share without a weight its denominator:
 * refused (docs/methods/grenzen).
 */
export function combinationOf(indicator: Pick<Indicator, 'kind' | 'weightedBy'>): Combination {
  if (indicator.kind === 'count') return 'sum';
  if (indicator.kind === 'median' || indicator.kind === 'class') return 'refused';
  return indicator.weightedBy === undefined ? 'refused' : 'weighted-mean';
}

/**
 * Puts the figures of an area's whole parts together: X = sum of x for counts; r = sum(n r) / sum(n) for
 * what has a denominator n (Goodchild & Lam 1980; docs/methods/grenzen). Unit: the indicator's.
 *
 * Missing: one part missing or hidden gives no number (`incomplete`, with that part's reason), for
 * hidden is not zero and a sum without it would give it away. A refused combination is `not_applicable`.
 * A single part is passed on as it is.
 *
 * Quality: `exact` for a sum of exact parts; `estimated` for a weighted figure (parts are rounded).
 * The flag is that of the least firm part.
 *
 * @param parts one per part of the area; null where there is no row. At least one is not null.
 * @param weights n per part, in the same order; null where it is missing. Only for `weighted-mean`.
 */
export function combineParts(
  combination: Combination,
  parts: readonly (PartFigure | null)[],
  weights: readonly (PartFigure | null)[] = [],
): CombinedFigure {
  if (parts.length === 1 && parts[0]) {
    const { value, status, flag, quality } = parts[0];
    return { value, status, flag, quality };
  }
  const flag = leastFirm(parts);
  if (combination === 'refused') return { value: null, status: 'not_applicable', flag, quality: 'incomplete' };
  const needed = combination === 'sum' ? parts : [...parts, ...parts.map((_, index) => weights[index] ?? null)];
  const reason = firstReason(needed);
  if (reason) return { value: null, status: reason, flag, quality: 'incomplete' };
  const values = parts.map((part) => part!.value!);
  if (combination === 'sum') {
    return { value: values.reduce((sum, value) => sum + value, 0), status: 'ok', flag, quality: worstQuality(parts) };
  }
  const n = weights.map((weight) => weight!.value!);
  const total = n.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return { value: null, status: 'not_applicable', flag, quality: 'incomplete' };
  const value = values.reduce((sum, part, index) => sum + part * n[index]!, 0) / total;
  return { value, status: 'ok', flag, quality: 'estimated' };
}

/** The gravest reason among what is missing: a hidden part goes before one that was not published. */
function firstReason(parts: readonly (PartFigure | null)[]): Status | null {
  let reason: Status | null = null;
  for (const part of parts) {
    const status: Status = part === null ? 'not_published' : part.status === 'ok' && part.value === null ? 'unknown' : part.status;
    if (status !== 'ok' && (reason === null || STATUS_CODE[status] < STATUS_CODE[reason])) reason = status;
  }
  return reason;
}

function leastFirm(parts: readonly (PartFigure | null)[]): Flag {
  return parts.reduce<Flag>((worst, part) => (part && FLAG_CODE[part.flag] > FLAG_CODE[worst] ? part.flag : worst), 'final');
}

function worstQuality(parts: readonly (PartFigure | null)[]): Quality {
  return parts.every((part) => part!.quality === 'exact') ? 'exact' : 'estimated';
}
