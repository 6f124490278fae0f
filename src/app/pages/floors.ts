import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Floor } from '#domain/world/floor';
import { floorStanding, type FloorOnPage } from '#insight/figure/floor-standing';
import { openReading } from '#app/pages/open-reading';
import { indicatorMap, type IndicatorMap } from '#app/pages/research';

/** A floor with its map; null where no borders and no tiles are loaded. */
export interface MappedFloor extends FloorOnPage {
  map: IndicatorMap | null;
}

/** The floors of this world beside the areas of the asked or the world's own municipality. */
export async function loadFloors(municipality: string | null): Promise<Disclosed<{ within: Area | null; floors: MappedFloor[] }>> {
  const { app, reading } = await openReading();
  const asked = municipality === null ? null : await reading.figures.area(municipality.trim().toUpperCase());
  const code = asked?.level === 'municipality' ? asked.code : reading.world.municipality;
  const floors: Disclosed<MappedFloor>[] = [];
  for (const floor of reading.world.floors ?? []) {
    const standing = await floorStanding(reading, floor, code);
    if (!standing) continue;
    const map = await indicatorMap(app, reading, standing.page);
    floors.push(fromDisclosed({ ...standing, map }, [standing, map]));
  }
  return fromDisclosed({ within: await reading.figures.area(code), floors }, floors);
}

/** A floor as a page refers to it. */
export type FloorLink = Pick<Floor, 'id' | 'title'>;

/** The floors of this world that the floors' page tells of, of one indicator where that is given; most worlds have none. */
export async function loadFloorLinks(indicator?: string): Promise<FloorLink[]> {
  const { catalogue, world } = (await openReading()).reading;
  return (world.floors ?? [])
    .filter((floor) => (indicator === undefined || floor.indicator === indicator) && catalogue.indicator(floor.indicator))
    .map(({ id, title }) => ({ id, title }));
}
