import type { Panel } from '#analysis/contribution/usable-panel';
import type { ContributionCourse } from '#domain/profile/area-contribution';

/**
 * How the treated areas and the comparison went, year by year: the mean of the treated areas, and the comparison areas
 * by their weights (without weights each counts the same). null in a year in which an area that counts has no figure.
 */
export function contributionCourse(
  panel: Panel & { treated: readonly string[] },
  weights: Readonly<Record<string, number>> | null,
): ContributionCourse {
  const { times, units, y } = panel;
  const own = new Set(panel.treated);
  const others = units.filter((unit) => !own.has(unit));
  const rows = new Map(units.map((unit, index) => [unit, y[index]!]));
  const mixed = (shares: readonly (readonly [string, number])[]) =>
    times.map((_, year) => {
      const values = shares.map(([unit, share]) => [rows.get(unit)?.[year] ?? null, share] as const);
      if (values.length === 0 || values.some(([value]) => value === null)) return null;
      return values.reduce((sum, [value, share]) => sum + value! * share, 0);
    });
  const even = (names: readonly string[]) => names.map((unit) => [unit, 1 / names.length] as const);
  const counted = weights
    ? Object.entries(weights).filter(([, weight]) => weight > 0)
    : even(others.filter((unit) => rows.get(unit)!.every((value) => value !== null)));
  return { years: times, treated: mixed(even(panel.treated)), comparison: mixed(counted) };
}
