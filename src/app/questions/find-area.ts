import { fault } from '#base/fault';
import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import { COUNTRY_CODE, parseOfficialCode } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';
import type { FiguresReader } from '#domain/figures/reader';

const SHOWN = 8;

/**
 * The area that somebody means by a code or a name, in the newest division that has it.
 *
 * @throws Fault `area-unknown` with names that look alike; `area-ambiguous` with every area of that
 * name, so that the right code can be picked
 */
export async function findArea(figures: FiguresReader, text: string, options: { levels?: AreaLevel[]; near?: string } = {}): Promise<Area> {
  const code = parseOfficialCode(text)?.code ?? text.trim().toUpperCase();
  const byCode = await figures.area(code === 'NL' ? COUNTRY_CODE : code);
  if (byCode && (!options.levels || options.levels.includes(byCode.level))) return byCode;

  const found = await figures.searchAreas(text, { limit: 50, ...(options.levels ? { levels: options.levels } : {}) });
  const named = newestOfEachCode(found.filter((area) => foldName(area.name) === foldName(text)));
  const chosen = preferred(named, options.near);
  if (chosen) return chosen;
  if (named.length > 1) throw fault('area-ambiguous', { text, areas: named.slice(0, SHOWN).map(say).join('; '), count: named.length });
  throw fault('area-unknown', { text, alike: newestOfEachCode(found).slice(0, 5).map(say).join('; ') });
}

/** A municipality that merged is another place with the same code and name: today's is meant. */
function newestOfEachCode(areas: readonly Area[]): Area[] {
  const newest = new Map<string, Area>();
  for (const area of areas) {
    const other = newest.get(area.code);
    if (!other || (area.divisionYear ?? 0) > (other.divisionYear ?? 0)) newest.set(area.code, area);
  }
  return [...newest.values()];
}

/**
 * One area stands out: it is the only one, or the only one of today in the municipality that this instance
 * is about. A place as residents name it goes before the official area of the same name.
 */
function preferred(areas: readonly Area[], near: string | undefined): Area | null {
  if (areas.length <= 1) return areas[0] ?? null;
  const nearby = areas.filter((area) => near !== undefined && area.municipality === near);
  const place = nearby.find((area) => area.level === 'place');
  if (place) return place;
  const latest = Math.max(...nearby.map((area) => area.divisionYear ?? 0));
  const current = nearby.filter((area) => area.divisionYear === latest);
  return current.length === 1 ? current[0]! : null;
}

function say(area: Area): string {
  return `${area.code} ${area.name}`;
}
