import type { Area } from '#domain/area/area';
import { areaSlug, codesInSlug } from '#domain/address/address';
import type { FiguresReader } from '#domain/figures/reader';

/** What an area's address leads to. */
export type AreaLookup =
  | { found: 'area'; area: Area; /** Other places that bear or bore the same code. */ sameCode: Area[]; newest: Area }
  | { found: 'elsewhere'; /** The right address of the area that is meant. */ area: Area }
  | { found: 'nothing'; asked: string; near: Area[]; /** Known, but not in the asked division. */ known: Area | null };

const NEAR = 8;

/**
 * Finds the area of an address such as `BU00141000-selwerd`. The code decides; a wrong or missing
 * name, or small letters, lead to the right address. Nothing found gives places with a name like it.
 */
export async function lookUpArea(figures: FiguresReader, slug: string, divisionYear: number | null): Promise<AreaLookup> {
  for (const code of codesInSlug(slug)) {
    const newest = await figures.area(code);
    if (!newest) continue;
    const area = divisionYear === null ? newest : await figures.area(code, divisionYear);
    if (!area) return { found: 'nothing', asked: newest.name, near: [newest], known: newest };
    if (areaSlug(area) !== slug) return { found: 'elsewhere', area };
    const others = (await figures.areasWithCode(code)).filter(({ placeId }) => placeId !== area.placeId);
    return { found: 'area', area, sameCode: newestOfEachPlace(others), newest };
  }
  const asked = slug.replace(/-/g, ' ').trim();
  return { found: 'nothing', asked, near: await nearNames(figures, asked), known: null };
}

function newestOfEachPlace(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [area.placeId, area])).values()];
}

/** Names like what was asked: the whole of it, without a code before it, or its first word. */
async function nearNames(figures: FiguresReader, asked: string): Promise<Area[]> {
  const words = asked.split(' ').filter((word) => !/\d/.test(word));
  const tries = [...new Set([words.join(' '), words[0] ?? '', (words[0] ?? '').slice(0, 4)])].filter((text) => text.length >= 2);
  for (const text of tries) {
    const near = await figures.searchAreas(text, { limit: NEAR });
    if (near.length > 0) return near;
  }
  return [];
}
