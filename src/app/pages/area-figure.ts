import type { Area } from '#domain/area/area';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { areaFigurePage, type AreaFigurePage } from '#insight/area/area-figure-page';
import { openReading } from '#app/pages/open-reading';

/** One figure of an area; null when nothing is known of it. */
export async function loadAreaFigure(area: Area, id: string): Promise<Disclosed<AreaFigurePage> | null> {
  const { reading } = await openReading();
  return areaFigurePage(reading, area, id);
}
