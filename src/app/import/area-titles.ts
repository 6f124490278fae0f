import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { App } from '../app.ts';

/** Levels above the municipality whose names stand for a code, and those below it, the widest first. */
const WIDE: AreaLevel[] = ['country', 'province'];
const LOCAL: AreaLevel[] = ['district', 'neighbourhood'];

/** The oldest division that any source uses; before it no municipality needs to be found by name. */
const OLDEST_DIVISION = 1995;

/** How CBS marks a municipality whose name a province or city region has too: `Groningen (gemeente)`, `Alkmaar (GM)`. */
const MUNICIPALITY_MARK = /\s*\((?:gemeente|GM)\)$/;

/**
 * Finds codes by names, for tables that give names only: the country, provinces and municipalities, those that
 * ceased too, and the areas of the world's own municipality. The asked division goes first, then the newest that
 * has the name; a municipality goes before its province (Utrecht), whose titles CBS marks. A name that two areas of one division share stands for neither, and so does one of a municipality
 * that is gone and of a neighbourhood that is there (Ten Boer): the title alone cannot tell.
 */
export async function areaTitles({
  figures,
  world,
}: Pick<App, 'figures' | 'world'>): Promise<(title: string, divisionYear: number | null) => string | null> {
  const wide = new Map<string, string | null>();
  for (const level of WIDE) addNames(wide, await figures.areasWithin({ municipality: null, level }));
  const local = new Map<string, string | null>();
  for (const level of LOCAL) addNames(local, await figures.areasWithin({ municipality: world.municipality, level }));
  const divisions = await municipalityNames(figures);
  const newest = [...divisions.keys()][0] ?? null;
  return (title, divisionYear) => {
    const name = foldName(title.replace(MUNICIPALITY_MARK, ''));
    const marked = MUNICIPALITY_MARK.test(title);
    const asked = divisions.get(divisionYear ?? newest ?? 0)?.get(name);
    if (asked !== undefined) return asked;
    const inWide = marked ? undefined : wide.get(name);
    if (inWide !== undefined) return inWide;
    const once = [...divisions.values()].find((names) => names.has(name))?.get(name) ?? null;
    if (marked) return once;
    return local.has(name) ? (once === null ? local.get(name)! : null) : once;
  };
}

/** Names of municipalities per division year, the newest first. */
async function municipalityNames(figures: App['figures']): Promise<Map<number, Map<string, string | null>>> {
  const divisions = new Map<number, Map<string, string | null>>();
  const last = (await figures.areasWithin({ municipality: null, level: 'municipality' }))[0]?.divisionYear ?? 0;
  for (let divisionYear = last; divisionYear >= OLDEST_DIVISION; divisionYear -= 1) {
    const names = new Map<string, string | null>();
    addNames(names, await figures.areasWithin({ municipality: null, level: 'municipality', divisionYear }));
    if (names.size > 0) divisions.set(divisionYear, names);
  }
  return divisions;
}

/** Adds the names of one level; what a wider level named before keeps its name. */
function addNames(names: Map<string, string | null>, areas: readonly Area[]): void {
  const here = new Map<string, string | null>();
  for (const area of areas) {
    const name = foldName(area.name.replace(MUNICIPALITY_MARK, ''));
    here.set(name, here.has(name) && here.get(name) !== area.code ? null : area.code);
  }
  for (const [name, code] of here) if (!names.has(name)) names.set(name, code);
}
