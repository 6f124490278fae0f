import type { AreaLevel } from '#domain/area/level';
import type { FiguresReader } from '#domain/figures/reader';
import type { AreaGroup } from '#domain/profile/profile';
import { byName } from '#insight/by-name';

/** From what residents name to what offices name. */
const LISTED: AreaLevel[] = ['place', 'neighbourhood', 'district', 'programme_area', 'other'];

/** The areas of a municipality per level, A to Z; or of one level only. */
export async function areasOfMunicipality(
  figures: FiguresReader,
  municipality: string,
  level: AreaLevel | null = null,
): Promise<AreaGroup[]> {
  const levels = level === null ? LISTED : [level];
  const groups = await Promise.all(
    levels.map(async (one) => ({ level: one, areas: await figures.areasWithin({ municipality, level: one }) })),
  );
  return groups
    .filter(({ areas }) => areas.length > 0)
    .map(({ level: one, areas }) => ({
      level: one,
      areas: [...areas].sort(
        byName(
          ({ name }) => name,
          ({ code }) => code,
        ),
      ),
    }));
}
