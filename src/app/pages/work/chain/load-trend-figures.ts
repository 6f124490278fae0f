import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { IndicatorProfile, ThemeProfile } from '#domain/profile/profile';
import { areaPage } from '#insight/area/area-page';
import { openReading } from '#app/pages/open-reading';
import { knownAreas } from '#insight/area/known-areas';
import type { ProgrammeWorkspace } from '../programme-workspace.ts';

/** The figures of one of a programme's areas, to pick a trend from. */
export interface TrendFigures {
  /** The areas of the programme that have figures, in its own order. */
  areas: Area[];
  area: Area | null;
  comparator: Area | null;
  themes: { theme: ThemeProfile['theme']; figures: IndicatorProfile[] }[];
  /** Indicators that are a trend of the programme already, in this area or without one. */
  picked: string[];
}

/**
 * Every figure of an area of the programme with how it stands, by theme: judged ones only, as who lives somewhere is no trend
 * to turn.
 *
 * @param wanted code of the area; the first of the programme when it is none of its areas
 */
export async function loadTrendFigures(
  { register, viewer, programme }: ProgrammeWorkspace,
  wanted: string | null,
): Promise<Disclosed<TrendFigures>> {
  const { reading } = await openReading();
  const areas = await knownAreas(reading.figures, programme.values.areas ?? []);
  const area = areas.find(({ code }) => code === wanted) ?? areas[0] ?? null;
  const [page, trends] = await Promise.all([
    area && areaPage(reading, area, null),
    register.list(viewer, 'trend', { programmes: [programme.id] }),
  ]);
  const picked = trends.things.filter(({ values }) => !values.areas?.length || values.areas.includes(area?.code ?? ''));
  const themes = (page?.themes ?? []).map(({ theme, lead, rows }) => ({ theme, figures: [...(lead ? [lead] : []), ...rows] }));
  return fromDisclosed(
    { areas, area, comparator: page?.comparator?.area ?? null, themes, picked: picked.flatMap(({ values }) => values.indicator ?? []) },
    [page],
  );
}
