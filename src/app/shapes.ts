import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { municipalityOf } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';
import type { AreaShapes } from '#domain/geometry/geometry';
import { listShapes, loadShapes, saveShapes, type ShapesKey } from '#observations/shapes';

/** Whose borders pages draw; a municipality's own division has codes of its own. */
const DRAWN_SCHEME = 'cbs';

/** Keeps borders; those of areas that were there before and are not in these stay, so parts of the country add up. */
export async function keepShapes(folder: string, shapes: AreaShapes): Promise<void> {
  const before = await loadShapes(folder, shapes);
  const codes = new Set(shapes.shapes.map((shape) => shape.code));
  const merged = [...(before?.shapes.filter((shape) => !codes.has(shape.code)) ?? []), ...shapes.shapes];
  await saveShapes(folder, { ...shapes, shapes: merged.sort((a, b) => (a.code < b.code ? -1 : 1)) });
}

export type ShapesReader = (
  level: AreaLevel,
  options: { municipality?: string | null; divisionYear?: number | null },
) => Promise<AreaShapes | null>;

/** Changes when borders were loaded, by this process or another. */
export async function shapesVersion(folder: string): Promise<string> {
  const found = await stat(join(folder, 'shapes')).catch(() => null);
  return found ? String(found.mtimeMs) : '';
}

/** Reads borders, each file once until borders are loaded anew; a municipality's part is kept too, for every page of it. */
export function openShapes(folder: string): ShapesReader {
  let known = {
    version: '',
    keys: [] as ShapesKey[],
    files: new Map<string, Promise<AreaShapes | null>>(),
    parts: new Map<string, AreaShapes>(),
  };
  return async (level, { municipality = null, divisionYear = null }) => {
    const version = await shapesVersion(folder);
    if (version !== known.version) known = { version, keys: await listShapes(folder), files: new Map(), parts: new Map() };
    const { keys, files, parts } = known;
    for (const key of nearestYears(keys, level, divisionYear)) {
      const name = `${level} ${key.divisionYear}`;
      let file = files.get(name);
      if (!file) files.set(name, (file = loadShapes(folder, key)));
      const whole = await file;
      if (!whole || municipality === null) return whole;
      let part = parts.get(`${name} ${municipality}`);
      if (!part) {
        part = { ...whole, shapes: whole.shapes.filter((shape) => municipalityOf(shape.code) === municipality) };
        parts.set(`${name} ${municipality}`, part);
      }
      // Borders are often of a part of the country: another year may have this municipality.
      if (part.shapes.length > 0) return part;
    }
    return null;
  };
}

/**
 * The borders of the asked year, then by nearness (of two as near, the newer); without a year the newest first. Borders of
 * no known year come last: no figure is known to belong to them.
 */
function nearestYears(keys: readonly ShapesKey[], level: AreaLevel, wanted: number | null): ShapesKey[] {
  const distance = ({ divisionYear }: ShapesKey): number =>
    divisionYear === null ? Infinity : wanted === null ? 0 : Math.abs(divisionYear - wanted);
  return keys
    .filter((key) => key.scheme === DRAWN_SCHEME && key.level === level)
    .sort((a, b) => (distance(a) === distance(b) ? 0 : distance(a) - distance(b)) || (b.divisionYear ?? 0) - (a.divisionYear ?? 0));
}
