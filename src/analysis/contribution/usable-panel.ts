/** A panel as it was asked: a value per area and year, null where it is missing. */
export interface Panel {
  units: readonly string[];
  /** Years (or other equally spaced periods), each once, in any order. */
  times: readonly number[];
  y: readonly (readonly (number | null)[])[];
}

export interface UsablePanel {
  /** Names of comparison areas, in code order, so that the order of the question decides nothing. */
  names: readonly string[];
  controls: readonly (readonly number[])[];
  treated: readonly (readonly number[])[];
  /** The years that are used, ascending. */
  times: readonly number[];
  /** What was left out because a value was missing: nothing is ever filled. */
  droppedTimes: readonly number[];
  droppedUnits: readonly string[];
  /** Whether a treated area misses the last year before the start. */
  lastPreMissing: boolean;
}

/** A year that so large a share of comparison areas misses is dropped instead of the areas. */
const MOST_MISSING = 0.5;

/**
 * Makes a panel without holes by leaving out: first the years in which a treated area has no value, then
 * years that half of the comparison areas or more miss (never the last one before the start), then
 * comparison areas that still miss a value.
 */
export function usablePanel(panel: Panel, treated: readonly string[], excluded: readonly string[], start: number): UsablePanel {
  const order = panel.times.map((_, t) => t).sort((a, b) => panel.times[a]! - panel.times[b]!);
  const row = (unit: string) => panel.y[panel.units.indexOf(unit)]!;
  const treatedRows = [...treated].sort(byCode).map(row);
  const apart = new Set([...treated, ...excluded]);
  const pool = panel.units.filter((unit) => !apart.has(unit)).sort(byCode);
  const poolRows = pool.map(row);

  const lastPre = order.findLast((t) => panel.times[t]! < start);
  const hollow = (t: number) => t !== lastPre && poolRows.filter((values) => values[t] === null).length >= MOST_MISSING * pool.length;
  const kept = order.filter((t) => treatedRows.every((values) => values[t] !== null) && (pool.length === 0 || !hollow(t)));
  const pick = (values: readonly (number | null)[]) => kept.map((t) => values[t]!);
  const whole = poolRows.map((values) => kept.every((t) => values[t] !== null));
  return {
    names: pool.filter((_, i) => whole[i]),
    controls: poolRows.filter((_, i) => whole[i]).map(pick),
    treated: treatedRows.map(pick),
    times: kept.map((t) => panel.times[t]!),
    droppedTimes: order.filter((t) => !kept.includes(t)).map((t) => panel.times[t]!),
    droppedUnits: pool.filter((_, i) => !whole[i]),
    lastPreMissing: lastPre !== undefined && treatedRows.some((values) => values[lastPre] === null),
  };
}

function byCode(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
