import type { FiguresReader } from '#domain/figures/reader';
import type { PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import { areaReach, type AreaReach } from '#insight/area/area-reach';
import { byName } from '#insight/by-name';
import { placeRefs } from '#insight/programme/refs';

/** Where and until when a programme works, and which of all areas lie in which. */
export interface PlansGround {
  /** Every area that a plan or the programme names, and the parts of those that are sets. */
  places: readonly PlaceRef[];
  worksIn: readonly PlaceRef[];
  ends: string | null;
  reach: AreaReach;
}

/** Looks up where some plans are and where a programme works, all at once. */
export async function plansGround(
  plans: readonly Pick<Seen<'plan'>, 'values'>[],
  worksIn: readonly string[],
  ends: string | null,
  figures: Pick<FiguresReader, 'area' | 'place'>,
): Promise<PlansGround> {
  const named = await placeRefs(figures, [...new Set([...worksIn, ...plans.flatMap(({ values }) => values.areas ?? [])])]);
  const reach = await areaReach(named, figures);
  const codes = new Set(named.map(({ code }) => code));
  const parts = await placeRefs(
    figures,
    [...reach.keys()].filter((code) => !codes.has(code)),
  );
  const own = named.filter(({ code }) => worksIn.includes(code)).sort(byName(({ code, area }) => area?.name ?? code));
  return { places: [...named, ...parts], worksIn: own, ends, reach };
}
