import { timeOf, type Period } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact, LineBreak, Lines, Run } from '#domain/profile/profile';
import type { PlaceFigures } from '#insight/area/area-figures';

export type { LineBreak, Lines, Run } from '#domain/profile/profile';

/**
 * The course of one indicator, made of the figures of one place or of several places that bore the
 * same name or code after each other. Different places, different definitions and different
 * divisions are never joined; holes in the years interrupt a line without being a break.
 */
export function linesOf(indicator: Indicator, places: readonly PlaceFigures[]): Lines {
  const facts = mergeByPeriod(places, indicator.id);
  const widestStep = medianStep(facts) * 1.5;
  const runs: Run[] = [];
  const breaks: LineBreak[] = [];
  let run: Run | null = null;
  let before: Fact | null = null;
  let missing = false;
  for (const fact of facts) {
    if (fact.value === null) {
      missing = true;
      continue;
    }
    const found: LineBreak | null = before && breakBetween(before, fact, indicator, places);
    if (found) breaks.push(found);
    // A missing figure in between, or more time than usual.
    const isHole = missing || (before !== null && timeOf(fact.period) - timeOf(before.period) > widestStep);
    if (run === null || found || isHole) runs.push((run = [fact]));
    else run.push(fact);
    before = fact;
    missing = false;
  }
  return { facts, runs, breaks };
}

const known = new WeakMap<readonly PlaceFigures[], Map<Indicator, Lines>>();

/** The same, worked out once for places that page after page is held against, and that are read once. */
export function linesOfComparator(indicator: Indicator, places: readonly PlaceFigures[]): Lines {
  let lines = known.get(places);
  if (!lines) known.set(places, (lines = new Map()));
  let found = lines.get(indicator);
  if (!found) lines.set(indicator, (found = linesOf(indicator, places)));
  return found;
}

/** One figure per period: the value of the later place wins, as it is the place of today. */
function mergeByPeriod(places: readonly PlaceFigures[], indicator: string): Fact[] {
  if (places.length === 1) return places[0]!.byIndicator.get(indicator) ?? [];
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
  const samePlace = before.area.placeId === after.area.placeId;
  if (samePlace && (before.divisionYear === after.divisionYear || isSameSum(before, after, places))) return null;
  const change = places
    .flatMap((place) => place.changes)
    .find(({ year }) => (before.divisionYear ?? 0) < year && year <= (after.divisionYear ?? 0));
  return { period: after.period, kind: 'division', note: change?.note ?? null };
}

/** An own area made of other codes than before is another sum, even under the same name. */
function isSameSum(before: Fact, after: Fact, places: readonly PlaceFigures[]): boolean {
  const sums = places.find(({ placeId }) => placeId === after.area.placeId)?.sums;
  const [one, other] = [sums?.get(before.divisionYear), sums?.get(after.divisionYear)];
  return one === undefined || other === undefined || one === other;
}

/** The usual time between two figures, in years: a survey every second year has no holes. */
function medianStep(facts: readonly Fact[]): number {
  const steps: number[] = [];
  let before: number | null = null;
  for (const { period, value } of facts) {
    if (value === null) continue;
    const time = timeOf(period);
    if (before !== null) steps.push(time - before);
    before = time;
  }
  // Most series are yearly: then there is nothing to put in order.
  if (steps.some((step) => step !== steps[0])) steps.sort((one, other) => one - other);
  return steps.length === 0 ? 1 : Math.max(1 / 12, steps[Math.floor((steps.length - 1) / 2)]!);
}
