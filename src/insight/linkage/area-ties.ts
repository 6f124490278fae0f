import type { FiguresReader } from '#domain/figures/reader';
import type { LinkDegree } from '#domain/linkage/suggestion';
import { newestParts } from '#insight/area/area-family';

/** For an area: its parent, and everything in which it lies or that it holds. */
interface Ties {
  parent: string | null;
  within: ReadonlySet<string>;
  holds: ReadonlySet<string>;
}

export type AreaTies = ReadonlyMap<string, Ties>;

/** What lies in what, of every area that is named; of a code that no source of figures knows only that it is itself. */
export async function areaTies(figures: Pick<FiguresReader, 'area' | 'place'>, codes: Iterable<string>): Promise<AreaTies> {
  const ties = [...new Set(codes)].map(async (code): Promise<[string, Ties]> => {
    const area = await figures.area(code);
    const place = area?.scheme === 'own' ? await figures.place(area.placeId) : null;
    const holds = new Set(place ? newestParts(place).map((part) => part.code) : []);
    const within = new Set([area?.parent, area?.municipality].filter((one): one is string => !!one && one !== code));
    return [code, { parent: area?.level === 'neighbourhood' ? area.parent : null, within, holds }];
  });
  return new Map(await Promise.all(ties));
}

/** How near two sets of areas are, with the codes that make it so; null when they do not meet. */
export function tieOf(ties: AreaTies, one: readonly string[], other: readonly string[]): { degree: LinkDegree; codes: string[] } | null {
  const same = one.filter((code) => other.includes(code));
  if (same.length > 0) return { degree: 'same', codes: same };
  const inside = [...partsWithin(ties, one, other), ...partsWithin(ties, other, one)];
  if (inside.length > 0) return { degree: 'part', codes: inside };
  const parent = (code: string) => ties.get(code)?.parent ?? null;
  const districts = new Set(other.map(parent).filter((code) => code !== null));
  const near = [...new Set(one.map(parent))].filter((code) => code !== null && districts.has(code)) as string[];
  return near.length > 0 ? { degree: 'near', codes: near } : null;
}

/** Those of the first that lie in one of the second. */
function partsWithin(ties: AreaTies, small: readonly string[], large: readonly string[]): string[] {
  return small.filter((code) => large.some((around) => ties.get(code)?.within.has(around) || ties.get(around)?.holds.has(code)));
}
