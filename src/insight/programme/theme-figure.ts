import type { IndicatorProfile, ThemeProfile } from '#domain/profile/profile';

/** Whether a figure says how people are doing now: it has something to stand beside, is not old, and no number by itself. */
export function tellsHowItIs({ indicator, reference, age }: Pick<IndicatorProfile, 'indicator' | 'reference' | 'age'>): boolean {
  return reference !== null && indicator.kind !== 'count' && age !== null && !age.old;
}

/** Of a theme the figure that says most of how it is now, else the one that its area's page leads with; null where it has none. */
export function themeFigure({ lead, rows }: Pick<ThemeProfile, 'lead' | 'rows'>): IndicatorProfile | null {
  const figures = [lead, ...rows].filter((one) => one !== null);
  return figures.find(tellsHowItIs) ?? figures[0] ?? null;
}
