import type { StaggeredOptions, StaggeredRow } from './staggered-detail.ts';

/** A full panel: each area has a figure in each period. */
export interface StaggeredPanel {
  units: readonly string[];
  /** Ascending. */
  times: readonly number[];
  /** First treated time per unit; Infinity where it does not start within these periods. */
  first: readonly number[];
  /** A row per unit, a value per time. */
  y: readonly (readonly number[])[];
  /** Starts that are estimated, ascending. */
  groups: readonly number[];
  /** Areas left out since a figure was missing. */
  dropped: readonly string[];
  /** Areas left out since they had started before the first period after it: there is no before. */
  startedBefore: readonly string[];
  /** The last periods were left out, as every area had started by then. */
  cutFrom: number | null;
}

/**
 * Makes the panel that the estimator reads. Areas with a missing figure are left out, not filled; so are areas that started
 * in or before the first period. A start after the last period counts as not started. Where every area starts some time
 * and later starters are the comparison, the periods from the last start on have none: they are left out, and the last group is
 * comparison only (Callaway & Sant'Anna 2021, section 2).
 */
export function staggeredPanel(rows: readonly StaggeredRow[], control: StaggeredOptions['control']): StaggeredPanel {
  const times = [...new Set(rows.map(({ time }) => time))].sort((a, b) => a - b);
  const place = new Map(times.map((time, index) => [time, index]));
  const found = new Map<string, { first: number; values: (number | null)[] }>();
  const last = times.at(-1) ?? 0;
  for (const { unit, time, first, y } of rows) {
    const start = first === null || first > last ? Number.POSITIVE_INFINITY : first;
    const area = found.get(unit) ?? { first: start, values: times.map(() => null) };
    area.values[place.get(time) ?? 0] = y;
    found.set(unit, area);
  }
  const named = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  const startedBefore = named.filter(([, { first }]) => first <= (times[0] ?? 0)).map(([unit]) => unit);
  const rest = named.filter(([, { first }]) => first > (times[0] ?? 0));
  const dropped = rest.filter(([, { values }]) => values.includes(null)).map(([unit]) => unit);
  const whole = rest.filter(([, { values }]) => !values.includes(null));
  const starts = [...new Set(whole.map(([, { first }]) => first).filter(Number.isFinite))].sort((a, b) => a - b);
  const allStart = whole.length > 0 && whole.every(([, { first }]) => Number.isFinite(first));
  const cutFrom = control === 'not-yet-treated' && allStart ? (starts.at(-1) ?? null) : null;
  const kept = times.filter((time) => cutFrom === null || time < cutFrom);
  return {
    units: whole.map(([unit]) => unit),
    times: kept,
    first: whole.map(([, { first }]) => (first === cutFrom ? Number.POSITIVE_INFINITY : first)),
    y: whole.map(([, { values }]) => values.slice(0, kept.length).map((value) => value ?? 0)),
    groups: starts.filter((start) => start !== cutFrom),
    dropped,
    startedBefore,
    cutFrom,
  };
}
