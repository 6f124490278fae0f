import type { StaggeredOptions } from './staggered-detail.ts';
import type { StaggeredPanel } from './staggered-panel.ts';

/** One ATT(g, t) with what each area adds to it. */
export interface GroupTime {
  g: number;
  t: number;
  att: number;
  /** Influence of each unit: the estimate's error is their mean; the standard error sqrt(sum of squares) / n. */
  influence: Float64Array;
  treated: number;
  comparison: number;
  /** The period that the others are measured from (universal base): zero by making, no estimate. */
  reference: boolean;
}

/**
 * ATT(g, t) without covariates (Callaway & Sant'Anna 2021, equation 2.8 and theorem 2): mean change of the areas that started at g less that of
 * the comparison areas, from the base period to t. From the start on the base is the last period before g. Comparison
 * areas are untreated in both periods. Combinations without comparison areas are left out.
 */
export function groupTimes(panel: StaggeredPanel, options: StaggeredOptions): GroupTime[] {
  return panel.groups.flatMap((g) => {
    const before = panel.times.findLastIndex((time) => time < g);
    return panel.times.flatMap((t, index) => {
      const base = t >= g || options.basePeriod === 'universal' ? before : index - 1;
      if (base < 0) return [];
      return changeSince(panel, { g, t, index, base }, options) ?? [];
    });
  });
}

function changeSince(
  panel: StaggeredPanel,
  { g, t, index, base }: { g: number; t: number; index: number; base: number },
  { control }: StaggeredOptions,
): GroupTime | null {
  const untreatedUntil = panel.times[Math.max(index, base)] ?? t;
  const isTreated = panel.first.map((first) => first === g);
  const isCompared = panel.first.map((first) =>
    control === 'never-treated' ? first === Number.POSITIVE_INFINITY : first > untreatedUntil && first !== g,
  );
  const changes = panel.y.map((row) => (row[index] ?? 0) - (row[base] ?? 0));
  const treated = isTreated.filter(Boolean).length;
  const comparison = isCompared.filter(Boolean).length;
  if (treated === 0 || comparison === 0) return null;
  const own = meanWhere(changes, isTreated, treated);
  const others = meanWhere(changes, isCompared, comparison);
  const units = panel.units.length;
  const influence = Float64Array.from(changes, (change, unit) => {
    if (isTreated[unit]) return (units / treated) * (change - own);
    return isCompared[unit] ? -(units / comparison) * (change - others) : 0;
  });
  return { g, t, att: own - others, influence, treated, comparison, reference: index === base };
}

function meanWhere(values: readonly number[], chosen: readonly boolean[], count: number): number {
  return values.reduce((sum, value, index) => (chosen[index] ? sum + value : sum), 0) / count;
}
