import { timeOf, type Period } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact, LineBreak, Lines, Run } from '#domain/profile/profile';
import type { PlaceFigures } from '#insight/area-figures';

export type { LineBreak, Lines, Run } from '#domain/profile/profile';

/**
 * The course of one indicator, made of the figures of one place or of several places that bore the
 * same name or code after each other. Different places, different definitions and different
 * divisions are never joined; holes in the years interrupt a line without being a break.
 */
export function linesOf(indicator: Indicator, places: readonly PlaceFigures[]): Lines {
  const facts = mergeByPeriod(places, indicator.id);
  const valued = facts.filter((fact) => fact.value !== null);
  const usualStep = medianStep(valued);
  const runs: Run[] = [];
  const breaks: LineBreak[] = [];
  for (const [index, fact] of valued.entries()) {
    const before = valued[index - 1];
    if (!before) {
      runs.push([fact]);
      continue;
    }
    const found = breakBetween(before, fact, indicator, places);
    if (found) breaks.push(found);
    if (found || isHole(before, fact, facts, usualStep)) runs.push([fact]);
    else runs.at(-1)!.push(fact);
  }
  return { facts, runs, breaks };
}

/** One figure per period: the value of the later place wins, as it is the place of today. */
function mergeByPeriod(places: readonly PlaceFigures[], indicator: string): Fact[] {
  const byPeriod = new Map<Period, Fact>();
  for (const place of places) {
    for (const fact of place.byIndicator.get(indicator) ?? []) {
      const other = byPeriod.get(fact.period);
      if (!other || other.value === null || fact.value !== null) byPeriod.set(fact.period, fact);
    }
  }
  return [...byPeriod.values()].sort((one, other) => (one.period < other.period ? -1 : 1));
}

function breakBetween(before: Fact, after: Fact, indicator: Indicator, places: readonly PlaceFigures[]): LineBreak | null {
  const definition = indicator.breaks?.find(({ period }) => before.period < period && period <= after.period);
  if (definition) return { period: after.period, kind: 'definition', note: definition.reason };
  const change = places
    .flatMap((place) => place.changes)
    .find(({ year }) => (before.divisionYear ?? 0) < year && year <= (after.divisionYear ?? 0));
  const samePlace = before.area.placeId === after.area.placeId;
  if (samePlace && isSameSum(before, after, places)) return null;
  return { period: after.period, kind: 'division', note: change?.note ?? null };
}

/** An own area made of other codes than before is another sum, even under the same name. */
function isSameSum(before: Fact, after: Fact, places: readonly PlaceFigures[]): boolean {
  const sums = places.find(({ placeId }) => placeId === after.area.placeId)?.sums;
  const [one, other] = [sums?.get(before.divisionYear), sums?.get(after.divisionYear)];
  return one === undefined || other === undefined || one === other;
}

function isHole(before: Fact, after: Fact, facts: readonly Fact[], usualStep: number): boolean {
  const missing = facts.some((fact) => fact.value === null && fact.period > before.period && fact.period < after.period);
  return missing || timeOf(after.period) - timeOf(before.period) > usualStep * 1.5;
}

/** The usual time between two figures, in years: a survey every second year has no holes. */
function medianStep(facts: readonly Fact[]): number {
  const steps = facts.slice(1).map((fact, index) => timeOf(fact.period) - timeOf(facts[index]!.period));
  steps.sort((one, other) => one - other);
  return steps.length === 0 ? 1 : Math.max(1 / 12, steps[Math.floor((steps.length - 1) / 2)]!);
}
