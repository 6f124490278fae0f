import type { Area } from '#domain/area/area';
import type { FiguresReader } from '#domain/figures/reader';

type Areas = Pick<FiguresReader, 'area'>;

/** The areas of codes, in the order of the codes; a code of which the figures know nothing is left out. */
export async function knownAreas(figures: Areas, codes: Iterable<string>, divisionYear?: number): Promise<Area[]> {
  const found = await Promise.all([...codes].map((code) => figures.area(code, divisionYear)));
  return found.filter((area) => area !== null);
}

/** How areas are called, by code; a code of which the figures know nothing is called by itself. */
export async function areaNames(figures: Areas, codes: Iterable<string>): Promise<Map<string, string>> {
  return new Map(await Promise.all([...codes].map(async (code) => [code, (await figures.area(code))?.name ?? code] as const)));
}
