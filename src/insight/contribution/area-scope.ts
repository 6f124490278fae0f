import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { FiguresReader } from '#domain/figures/reader';

/** Levels of which areas are held beside each other: official ones, that do not overlap. */
export const PANEL_LEVELS: readonly AreaLevel[] = ['neighbourhood', 'district', 'municipality'];

/** A set of areas, as somebody names it: themselves, or whatever they are made of. */
export interface AreaScope {
  holds(area: Area): boolean;
}

/** The areas that an own area is made of, in its newest division; an official area is itself. */
export async function officialParts(figures: FiguresReader, area: Area): Promise<readonly Area[]> {
  if (area.scheme !== 'own') return [area];
  const parts = (await figures.place(area.placeId))?.parts ?? [];
  const newest = Math.max(...parts.map(({ divisionYear }) => divisionYear ?? 0));
  return parts.filter(({ divisionYear }) => (divisionYear ?? 0) === newest);
}

/** Everything that is one of the named areas, or lies in one of them. */
export async function scopeOf(figures: FiguresReader, named: readonly Area[]): Promise<AreaScope> {
  const parts = (await Promise.all(named.map((area) => officialParts(figures, area)))).flat();
  const places = new Set(parts.map(({ placeId }) => placeId));
  const codes = (level: AreaLevel) => new Set(parts.filter((area) => area.level === level).map(({ code }) => code));
  const [districts, municipalities] = [codes('district'), codes('municipality')];
  const country = parts.some(({ level }) => level === 'country');
  return {
    holds: ({ placeId, parent, municipality }) =>
      country ||
      places.has(placeId) ||
      (parent !== null && districts.has(parent)) ||
      (municipality !== null && municipalities.has(municipality)),
  };
}

/** The same for areas that hold one of the named ones: where part of a district has a programme, the district has. */
export async function scopeAround(figures: FiguresReader, named: readonly Area[], level: AreaLevel): Promise<AreaScope> {
  const within = await scopeOf(figures, named);
  if (level === 'neighbourhood') return within;
  const parts = (await Promise.all(named.map((area) => officialParts(figures, area)))).flat();
  const above = new Set(parts.flatMap(({ parent, municipality }) => (level === 'district' ? parent : municipality) ?? []));
  return { holds: (area) => within.holds(area) || above.has(area.code) };
}
