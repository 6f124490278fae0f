import { linkShares, type AreaLink, type LinkedPart } from '#analysis/crosswalk/link-shares';
import type { Quality } from '#domain/observation/observation';

/** `rate` is anything with a denominator: shares, rates, means. */
export type CarriedKind = 'count' | 'rate' | 'median';

export interface CarriedInput {
  kind: CarriedKind;
  links: readonly AreaLink[];
  /** By old code; null or absent is missing or hidden, and never zero. */
  values: ReadonlyMap<string, number | null>;
  /** The rate's own denominator by old code: people, households, homes. Not used for counts. */
  denominators: ReadonlyMap<string, number | null>;
  /** A rate from a sample is not shown below this denominator after splitting. */
  minimumBase?: number;
}

export interface CarriedValue {
  /** On the new area; null where there is none. */
  value: number | null;
  /** The new area's denominator, for rates; its own value for counts. */
  base: number | null;
  quality: Quality;
  /** Share of the base that came from split parts, 0 to 1; null without a value. */
  splitShare: number | null;
  /** Why there is no value. */
  reason: 'missing-data' | 'no-weights' | 'median-not-additive' | 'low-effective-n' | null;
}

/**
 * Figures of old areas on new boundaries (docs/methods/grenzen; Goodchild & Lam 1980; Flowerdew & Green 1992).
 * Count: X_j = sum_i p_ij x_i. Rate: r_j = sum_i p_ij n_i r_i / sum_i p_ij n_i, with the rate's own denominator.
 * A median or an index needs the distribution: it only goes over where one whole area became the new one.
 *
 * Quality: `exact` all parts whole; `inherited` the new area is a piece of one old area and takes its rate;
 * `estimated` any part split; `incomplete` a part is missing or hidden: no number.
 */
export function carryOver(input: CarriedInput): Map<string, CarriedValue> {
  return new Map([...linkShares(input.links)].map(([to, parts]) => [to, carryArea(parts, input)]));
}

function carryArea(parts: readonly LinkedPart[], { kind, values, denominators, minimumBase }: CarriedInput): CarriedValue {
  if (parts.length === 0 || parts.some(({ share }) => Number.isNaN(share))) return none('no-weights');
  const missing = parts.some(({ from }) => (values.get(from) ?? null) === null);
  const only = parts.length === 1 ? parts[0]! : null;
  if (kind === 'median') {
    if (!only?.whole) return none('median-not-additive');
    return missing ? none('missing-data') : { value: values.get(only.from)!, base: null, quality: 'exact', splitShare: 0, reason: null };
  }
  if (missing) return none('missing-data');
  if (kind === 'count') {
    const value = sum(parts, ({ from, share }) => share * values.get(from)!);
    const split = sum(parts, ({ from, share, whole }) => (whole ? 0 : share * values.get(from)!));
    const quality = parts.every(({ whole }) => whole) ? 'exact' : 'estimated';
    return { value, base: value, quality, splitShare: shareOf(split, value, parts), reason: null };
  }
  return carryRate(parts, only, values, denominators, minimumBase ?? 0);
}

function carryRate(
  parts: readonly LinkedPart[],
  only: LinkedPart | null,
  values: CarriedInput['values'],
  denominators: CarriedInput['denominators'],
  minimumBase: number,
): CarriedValue {
  const known = parts.every(({ from }) => (denominators.get(from) ?? null) !== null);
  // The rate of one area needs no denominator to stay what it is.
  if (!known && !only) return none('missing-data');
  const base = known ? sum(parts, ({ from, share }) => share * denominators.get(from)!) : null;
  if (base !== null && base < minimumBase) return none('low-effective-n');
  if (only) {
    return {
      value: values.get(only.from)!,
      base,
      quality: only.whole ? 'exact' : 'inherited',
      splitShare: only.whole ? 0 : 1,
      reason: null,
    };
  }
  if (base === null || base <= 0) return none('missing-data');
  const split = sum(parts, ({ from, share, whole }) => (whole ? 0 : share * denominators.get(from)!));
  const value = sum(parts, ({ from, share }) => share * denominators.get(from)! * values.get(from)!) / base;
  return { value, base, quality: parts.every(({ whole }) => whole) ? 'exact' : 'estimated', splitShare: split / base, reason: null };
}

function none(reason: NonNullable<CarriedValue['reason']>): CarriedValue {
  return { value: null, base: null, quality: 'incomplete', splitShare: null, reason };
}

/** Where nobody lives, homes tell how much came from split parts. */
function shareOf(split: number, value: number, parts: readonly LinkedPart[]): number {
  if (value > 0) return split / value;
  const homes = sum(parts, ({ weight }) => weight);
  return homes > 0 ? sum(parts, ({ weight, whole }) => (whole ? 0 : weight)) / homes : 0;
}

function sum(parts: readonly LinkedPart[], of: (part: LinkedPart) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}
