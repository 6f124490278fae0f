import { COUNTRY_CODE } from '#domain/area/code';
import type { FiguresReader } from '#domain/figures/reader';
import type { PlaceRef } from '#domain/programme-page/told';
import { newestParts } from '#insight/area/area-family';

/**
 * For each of some areas, and for each part of those that are sets: every code that it lies in, and every code that it
 * holds, as far as the figures know. In which province a municipality lies, they do not.
 */
export type AreaReach = ReadonlyMap<string, { within: ReadonlySet<string>; holds: ReadonlySet<string> }>;

const NOTHING: ReadonlySet<string> = new Set();

/** Which areas lie in which, asked once for all of them. */
export async function areaReach(places: readonly PlaceRef[], figures: Pick<FiguresReader, 'place'>): Promise<AreaReach> {
  const named = new Map(places.map((place) => [place.code, place.area] as const));
  const reach = await Promise.all(
    [...named].map(async ([code, area]) => {
      const place = area?.scheme === 'own' ? await figures.place(area.placeId) : null;
      const parts = place ? newestParts(place) : [];
      const within = codes(area?.parent, area?.municipality, ...parts.map(({ municipality }) => municipality));
      return { code, parts, around: { within, holds: new Set(parts.map((part) => part.code)) } };
    }),
  );
  return new Map([
    ...reach.flatMap(({ parts }) =>
      parts.map((part) => [part.code, { within: codes(part.parent, part.municipality), holds: NOTHING }] as const),
    ),
    ...reach.map(({ code, around }) => [code, around] as const),
  ]);
}

function codes(...all: (string | null | undefined)[]): ReadonlySet<string> {
  return new Set(all.filter((one): one is string => !!one));
}

/** Whether the first area is the second, or a part of it. */
export function liesIn(reach: AreaReach, one: string, other: string): boolean {
  if (one === other || other === COUNTRY_CODE) return true;
  return (reach.get(one)?.within.has(other) ?? false) || (reach.get(other)?.holds.has(one) ?? false);
}

/** The areas in which both are: of two of which one lies in the other, the smaller; of two sets of areas, the parts of both. */
export function sharedAreas(reach: AreaReach, ones: readonly string[], others: readonly string[]): string[] {
  const shared = (one: string, other: string): string[] => {
    if (liesIn(reach, one, other)) return [one];
    if (liesIn(reach, other, one)) return [other];
    const parts = partsIn(reach, one, other);
    return parts.length > 0 ? parts : partsIn(reach, other, one);
  };
  return [...new Set(ones.flatMap((one) => others.flatMap((other) => shared(one, other))))];
}

/** Parts of the first that lie in the second. */
function partsIn(reach: AreaReach, one: string, other: string): string[] {
  return [...(reach.get(one)?.holds ?? NOTHING)].filter((part) => liesIn(reach, part, other));
}
