import type { FiguresReader } from '#domain/figures/reader';
import type { PlaceRef } from '#domain/programme-page/told';
import { newestParts } from '#insight/area/area-family';

/** For each of some areas: every code that it lies in, and every code that it holds, as far as the figures know. */
export type AreaReach = ReadonlyMap<string, { within: ReadonlySet<string>; holds: ReadonlySet<string> }>;

/** Which areas lie in which, asked once for all of them. */
export async function areaReach(places: readonly PlaceRef[], figures: Pick<FiguresReader, 'place'>): Promise<AreaReach> {
  const named = new Map(places.map((place) => [place.code, place.area] as const));
  const reach = [...named].map(async ([code, area]) => {
    const place = area?.scheme === 'own' ? await figures.place(area.placeId) : null;
    const parts = place ? newestParts(place) : [];
    const within = [area?.parent, area?.municipality, ...parts.map(({ municipality }) => municipality)];
    return [
      code,
      { within: new Set(within.filter((one): one is string => !!one)), holds: new Set(parts.map((part) => part.code)) },
    ] as const;
  });
  return new Map(await Promise.all(reach));
}

/** Whether the first area is the second, or a part of it. */
export function liesIn(reach: AreaReach, one: string, other: string): boolean {
  return one === other || (reach.get(one)?.within.has(other) ?? false) || (reach.get(other)?.holds.has(one) ?? false);
}

/** The areas in which both are: of two of which one lies in the other, the smaller. */
export function sharedAreas(reach: AreaReach, ones: readonly string[], others: readonly string[]): string[] {
  const smaller = (one: string, other: string): string[] => (liesIn(reach, one, other) ? [one] : liesIn(reach, other, one) ? [other] : []);
  return [...new Set(ones.flatMap((one) => others.flatMap((other) => smaller(one, other))))];
}
