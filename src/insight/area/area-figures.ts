import type { Area, AreaChange } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FigureTable, Place } from '#domain/figures/reader';
import type { Fact } from '#domain/profile/profile';

export type { Fact } from '#domain/profile/profile';

/** All figures of one place, by indicator, oldest period first: one figure per period. */
export interface PlaceFigures {
  placeId: string;
  /** The newest area of the place. */
  area: Area;
  changes: AreaChange[];
  /** For an own area: the official codes that it is the sum of, per division year, as one text. */
  sums: Map<number | null, string>;
  byIndicator: Map<string, Fact[]>;
}

/**
 * Sorts a place's table by indicator and period. Where two divisions give the same period, the
 * figure that has a value wins, then the newer division: a hole never hides a value. Pages are made of these
 * figures only, so that nothing undisclosed can stand on one.
 */
export function placeFigures(table: Disclosed<FigureTable>, { area, divisions, changes, parts }: Place): Disclosed<PlaceFigures> {
  const areaOf = new Map(divisions.map((division) => [division.divisionYear, division]));
  const byIndicator = new Map<string, Fact[]>();
  let indicator: string | null = null;
  let facts: Fact[] = [];
  for (let row = 0; row < table.length; row += 1) {
    // A store gives them by indicator: then each is looked up once.
    if (table.indicator[row] !== indicator) {
      indicator = table.indicator[row]!;
      facts = byIndicator.get(indicator) ?? [];
      byIndicator.set(indicator, facts);
    }
    insert(facts, factAt(table, row, areaOf.get(table.divisionYear[row]!) ?? area));
  }
  return fromDisclosed({ placeId: area.placeId, area, changes, sums: sumsOf(parts), byIndicator }, table);
}

/** Puts a figure in its place: nearly always the end, as a store gives them in time order. */
function insert(facts: Fact[], fact: Fact): void {
  let after = facts.length;
  while (after > 0 && facts[after - 1]!.period > fact.period) after -= 1;
  const other = facts[after - 1];
  if (other?.period !== fact.period) facts.splice(after, 0, fact);
  else if (isPreferred(fact, other)) facts[after - 1] = fact;
}

function sumsOf(parts: readonly Area[]): PlaceFigures['sums'] {
  const sums = new Map<number | null, string[]>();
  for (const { divisionYear, code } of parts) sums.set(divisionYear, [...(sums.get(divisionYear) ?? []), code]);
  return new Map([...sums].map(([year, codes]) => [year, codes.sort().join(' ')]));
}

function isPreferred(fact: Fact, other: Fact): boolean {
  if ((fact.status === 'ok') !== (other.status === 'ok')) return fact.status === 'ok';
  return (fact.divisionYear ?? 0) > (other.divisionYear ?? 0);
}

function factAt(table: FigureTable, row: number, area: Area): Fact {
  const status = table.status[row]!;
  return {
    area,
    period: table.period[row]!,
    divisionYear: table.divisionYear[row]!,
    value: status === 'ok' ? numberOrNull(table.value[row]!) : null,
    status,
    flag: table.flag[row]!,
    quality: table.quality[row]!,
    lower: numberOrNull(table.lower[row]!),
    upper: numberOrNull(table.upper[row]!),
    base: numberOrNull(table.base[row]!),
    release: table.release[row]!,
  };
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The newest figure that has a value; null when there is none. */
export function newestWithValue(facts: readonly Fact[]): Fact | null {
  for (let index = facts.length - 1; index >= 0; index -= 1) if (facts[index]!.value !== null) return facts[index]!;
  return null;
}
