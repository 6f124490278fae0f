import type { AreaContext } from '#analysis/contribution/choose-comparisons';
import type { AreaLevel } from '#domain/area/level';
import type { FiguresReader } from '#domain/figures/reader';
import { storedPanel } from './stored-panel.ts';

/** By which indicators areas are held to be of one type. */
export const CONTEXT_INDICATORS: Readonly<Record<keyof AreaContext, string>> = {
  people: 'population',
  urbanity: 'urbanity_class',
  socialRent: 'housing_association_share',
};
const PARTS = ['people', 'urbanity', 'socialRent'] as const;

/** What was known of areas before the start: later figures may be what the work brought about. */
export interface ContextBefore {
  of(placeId: string): AreaContext;
  /** The year that each part is of; null where a treated area cannot be placed by it. */
  years: Readonly<Record<keyof AreaContext, string | null>>;
  releases: ReadonlySet<string>;
}

/** The newest year before the start in which every treated area has the figure; per part. */
export async function contextBefore(
  figures: FiguresReader,
  level: AreaLevel,
  treated: readonly string[],
  start: number,
): Promise<ContextBefore> {
  const panels = await Promise.all(PARTS.map((part) => storedPanel(figures, CONTEXT_INDICATORS[part], level)));
  const value = (index: number, placeId: string, year: number): number | null =>
    panels[index]!.courses.get(placeId)?.byYear.get(year)?.value ?? null;
  const years = PARTS.map(
    (_, index) => panels[index]!.years.findLast((year) => year < start && treated.every((id) => value(index, id, year) !== null)) ?? null,
  );
  const at = (index: number, placeId: string): number | null => {
    const year = years[index];
    return year == null ? null : value(index, placeId, year);
  };
  const text = (index: number): string | null => (years[index] == null ? null : String(years[index]));
  return {
    of: (placeId) => ({ people: at(0, placeId), urbanity: at(1, placeId), socialRent: at(2, placeId) }),
    years: { people: text(0), urbanity: text(1), socialRent: text(2) },
    releases: new Set(panels.flatMap((panel, index) => (years[index] == null ? [] : [...panel.releases]))),
  };
}
