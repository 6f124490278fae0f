import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { FiguresReader, Place } from '#domain/figures/reader';
import type { AreaFamily } from '#domain/profile/profile';
import { foldName } from '#base/text';
import { byName } from '#insight/by-name';
import { remembered } from '#insight/area/area-memory';

export async function areaFamily(figures: FiguresReader, place: Place): Promise<AreaFamily> {
  const { area } = place;
  const within = (level: AreaLevel): Promise<Area[]> =>
    area.municipality === null
      ? Promise.resolve([])
      : remembered(figures, `within:${area.municipality}:${level}`, () => figures.areasWithin({ municipality: area.municipality, level }));
  const [districts, neighbourhoods, places, programmeAreas, others] = await Promise.all(
    (['district', 'neighbourhood', 'place', 'programme_area', 'other'] as const).map(within),
  );
  const parents: Area[] = [];
  if (area.municipality && area.municipality !== area.code) {
    const municipality = await figures.area(area.municipality);
    if (municipality) parents.push(municipality);
  }
  const district = area.level === 'neighbourhood' ? districts!.find(({ code }) => code === area.parent) : undefined;
  if (district) parents.push(district);

  const own = area.scheme === 'own';
  const children: AreaFamily['children'] = own
    ? group('neighbourhood', newestParts(place))
    : area.level === 'municipality'
      ? [...group('place', places!), ...group('district', districts!), ...group('programme_area', programmeAreas!)]
      : area.level === 'district'
        ? group(
            'neighbourhood',
            neighbourhoods!.filter(({ parent }) => parent === area.code),
          )
        : [];
  const partOf = await ownAreasWith(figures, place, [...places!, ...programmeAreas!]);
  const name = foldName(area.name);
  const alsoNamed = others!.filter((other) => other.code !== area.code && foldName(other.name).endsWith(name) && name !== '');
  const today = area.level === 'other' ? [...places!, ...neighbourhoods!].filter((other) => name.endsWith(` ${foldName(other.name)}`)) : [];
  return { parents, children, partOf, alsoNamed, today };
}

function group(level: AreaLevel, areas: Area[]): AreaFamily['children'] {
  return areas.length === 0
    ? []
    : [
        {
          level,
          areas: [...areas].sort(
            byName(
              ({ name }) => name,
              ({ code }) => code,
            ),
          ),
        },
      ];
}

/** What an own area is made of in the newest division. */
export function newestParts({ parts }: Pick<Place, 'parts'>): Area[] {
  const newest = Math.max(...parts.map(({ divisionYear }) => divisionYear ?? 0));
  return parts.filter(({ divisionYear }) => (divisionYear ?? 0) === newest);
}

/** Own areas that hold all of this one: a place of residents, or the area of a programme. */
async function ownAreasWith(figures: FiguresReader, place: Place, candidates: Area[]): Promise<Area[]> {
  const inside = place.area.scheme === 'own' ? newestParts(place).map(({ code }) => code) : [place.area.code];
  const others = candidates.filter(({ placeId }) => placeId !== place.placeId);
  const read = await Promise.all(others.map(({ placeId }) => remembered(figures, `place:${placeId}`, () => figures.place(placeId))));
  return read.filter((other) => other !== null && holds(other, inside)).map((other) => other!.area);
}

function holds(place: Place, codes: readonly string[]): boolean {
  const parts = new Set(newestParts(place).map(({ code }) => code));
  return codes.length > 0 && codes.every((code) => parts.has(code));
}
