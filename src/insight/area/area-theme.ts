import type { Theme } from '#domain/catalogue/catalogue';
import type { IndicatorProfile, ThemeProfile } from '#domain/profile/profile';

/**
 * Orders a theme: what the catalogue calls core first, then what is newest. The lead is the first
 * core figure that has something to be compared with; a course over years goes before a single year.
 */
export function areaTheme(theme: Theme, figures: readonly IndicatorProfile[], plannedCount: number): ThemeProfile {
  const here = figures.filter(({ indicator }) => indicator.themes[0] === theme.id);
  const known = here.filter(({ latest }) => latest !== null);
  const ordered = known
    .map((figure, index) => ({ figure, index, weight: weight(figure) }))
    .sort((one, other) => other.weight - one.weight || one.index - other.index)
    .map(({ figure }) => figure);
  const [lead = null, ...rows] = ordered;
  return { theme, lead, rows, missing: here.filter(({ latest }) => latest === null), plannedCount };
}

/** Kinds that are told last: a count says nothing beside a whole municipality, a distance nothing of people. */
const TOLD_LAST = new Set<IndicatorProfile['indicator']['kind']>(['count', 'distance', 'class']);

function weight({ indicator, reference, own, olderDivision, age }: IndicatorProfile): number {
  const toldLast = TOLD_LAST.has(indicator.kind);
  return (
    (indicator.core && !toldLast ? 16 : 0) +
    (olderDivision === null ? 8 : 0) +
    (reference ? 4 : 0) +
    (toldLast ? -4 : 2) +
    (own.runs.some((run) => run.length > 2) ? 2 : 0) +
    (age && !age.old ? 3 : 0)
  );
}
