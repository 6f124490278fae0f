import { AREA_LEVELS, type AreaLevel } from '#domain/area/level';
import type { Snapshot } from './snapshot.ts';

export interface Scope {
  municipality: string | null;
  level: AreaLevel;
}

/** The rows of areas of a level within a municipality, or in the whole country; all divisions. */
export function rowsInScope({ areas }: Snapshot, { municipality, level }: Scope): number[] {
  const wanted = AREA_LEVELS.indexOf(level);
  const within = municipality === null ? null : areas.numberOfCode(municipality);
  const rows: number[] = [];
  for (let row = 0; row < areas.length; row += 1) {
    if (areas.level[row] === wanted && (within === null || areas.municipality[row] === within)) rows.push(row);
  }
  return rows;
}

/** Own areas have figures in a table of their own. */
export function tableFor(level: AreaLevel): 'by_indicator' | 'own' {
  return level === 'place' || level === 'programme_area' ? 'own' : 'by_indicator';
}

/** A condition that skips what lies far outside the areas; the exact choice is made by row. */
export function areaRange({ areas }: Snapshot, rows: readonly number[]): string {
  let [low, high] = [Infinity, -1];
  for (const row of rows) {
    low = Math.min(low, areas.areaNo[row]!);
    high = Math.max(high, areas.areaNo[row]!);
  }
  return high < 0 ? 'false' : `area_no BETWEEN ${low} AND ${high}`;
}

/** Periods in which the indicator has a value at the level anywhere, newest first, from the counts alone. */
export function periodsWithValues(snapshot: Snapshot, indicator: number, level: AreaLevel): number[] {
  const wanted = AREA_LEVELS.indexOf(level);
  const found = new Set<number>();
  const { tally } = snapshot;
  for (let row = firstOf(tally.indicator, indicator); row < tally.indicator.length && tally.indicator[row] === indicator; row += 1) {
    if (tally.level[row] === wanted && tally.status[row] === 0) found.add(tally.period[row]!);
  }
  return [...found].sort((a, b) => snapshot.periodRank[b]! - snapshot.periodRank[a]!);
}

/** The first position of a value in a sorted column, or where it would be. */
export function firstOf(column: Uint16Array, value: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
