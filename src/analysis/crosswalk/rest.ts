import type { Combination } from '#analysis/crosswalk/combine-parts';

/** A published number with the number that weighs it (people, homes ...); the weight only where needed. */
export interface WeightedNumber {
  value: number | null;
  weight?: number | null;
}

/**
 * The rest of a municipality: the municipality without an area (or without several areas that do not
 * overlap). Counts are subtracted; what has a denominator is undone from the weighted mean:
 * r = (N R - sum(n r)) / (N - sum(n)). Unit: the indicator's.
 *
 * Missing: null when any number or weight is missing, when nothing is left over, or when the outcome
 * cannot be (a negative count): CBS rounds neighbourhoods, so a small rest can come out below zero and
 * would mean nothing. Medians, classes and shares without a weight are refused: null.
 */
export function restOfMunicipality(
  combination: Combination,
  municipality: WeightedNumber,
  areas: readonly WeightedNumber[],
): number | null {
  if (combination === 'refused' || municipality.value === null || areas.some((area) => area.value === null)) return null;
  if (combination === 'sum') {
    const rest = municipality.value - areas.reduce((sum, area) => sum + area.value!, 0);
    return rest < 0 ? null : rest;
  }
  if (municipality.weight == null || areas.some((area) => area.weight == null)) return null;
  const weight = municipality.weight - areas.reduce((sum, area) => sum + area.weight!, 0);
  if (weight <= 0) return null;
  const total = municipality.value * municipality.weight - areas.reduce((sum, area) => sum + area.value! * area.weight!, 0);
  const rest = total / weight;
  return rest < 0 && municipality.value >= 0 ? null : rest;
}
