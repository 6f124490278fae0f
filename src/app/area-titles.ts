import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { App } from './app.ts';

/** Levels whose names are unique enough to stand for a code, the widest first. */
const NATIONAL: AreaLevel[] = ['country', 'province', 'municipality'];
const LOCAL: AreaLevel[] = ['district', 'neighbourhood'];

/**
 * Finds codes by names, for tables that give names only: the country, provinces and municipalities,
 * and the areas of the world's own municipality. A name that two areas share stands for neither.
 */
export async function areaTitles({ figures, world }: Pick<App, 'figures' | 'world'>): Promise<(title: string) => string | null> {
  const codes = new Map<string, string | null>();
  const add = (areas: readonly Area[]): void => {
    const here = new Map<string, string | null>();
    for (const area of areas) {
      const name = foldName(area.name);
      here.set(name, here.has(name) && here.get(name) !== area.code ? null : area.code);
    }
    // The wider level came first and keeps the name: Groningen is the municipality, not its district.
    for (const [name, code] of here) if (!codes.has(name)) codes.set(name, code);
  };
  for (const level of NATIONAL) add(await figures.areasWithin({ municipality: null, level }));
  for (const level of LOCAL) add(await figures.areasWithin({ municipality: world.municipality, level }));
  return (title) => codes.get(foldName(title)) ?? null;
}
