import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { municipalityOf } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';
import type { AreaShapes } from '#domain/geometry/geometry';

const FOLDER = 'shapes';

/**
 * Keeps borders that are ready to draw: a file per scheme, level and division year. Borders of areas
 * that were there before and are not in these stay (a map of one municipality adds to the country's).
 */
export async function saveShapes(worldFolder: string, shapes: AreaShapes): Promise<void> {
  const folder = join(worldFolder, FOLDER);
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileName(shapes));
  const before = await readShapes(path);
  const codes = new Set(shapes.shapes.map((shape) => shape.code));
  const merged = [...(before?.shapes.filter((shape) => !codes.has(shape.code)) ?? []), ...shapes.shapes];
  merged.sort((a, b) => (a.code < b.code ? -1 : 1));
  // Beside its place, then moved: a reader sees the old borders or the new, never a half file.
  const handle = await open(`${path}.new`, 'w');
  try {
    await handle.writeFile(JSON.stringify({ ...shapes, shapes: merged }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.new`, path);
}

export type ShapesReader = (
  level: AreaLevel,
  options: { municipality?: string | null; divisionYear?: number | null },
) => Promise<AreaShapes | null>;

/** Reads borders, each file once until it changes; a municipality's part is kept too, for every page of it. */
export function openShapes(worldFolder: string): ShapesReader {
  const folder = join(worldFolder, FOLDER);
  const kept = new Map<string, { changed: number; shapes: AreaShapes; parts: Map<string, AreaShapes> }>();
  return async (level, { municipality = null, divisionYear = null }) => {
    const name = nearestYear(await namesOf(folder, level), divisionYear);
    if (name === null) return null;
    const path = join(folder, name);
    const changed = (await stat(path)).mtimeMs;
    let file = kept.get(name);
    if (file?.changed !== changed) {
      file = { changed, shapes: (await readShapes(path))!, parts: new Map() };
      kept.set(name, file);
    }
    if (municipality === null) return file.shapes;
    let part = file.parts.get(municipality);
    if (!part) {
      part = {
        ...file.shapes,
        shapes: file.shapes.shapes.filter((shape) => municipalityOf(shape.code) === municipality),
      };
      file.parts.set(municipality, part);
    }
    return part.shapes.length === 0 ? null : part;
  };
}

function fileName({ scheme, level, divisionYear }: AreaShapes): string {
  return `${scheme}.${level}.${divisionYear ?? 'unknown'}.json`;
}

async function readShapes(path: string): Promise<AreaShapes | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as AreaShapes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Official borders of a level; a municipality's own division is used only by its own codes. */
async function namesOf(folder: string, level: AreaLevel): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.startsWith(`cbs.${level}.`) && name.endsWith('.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The file of the asked year, else the nearest (of two as near, the newer); without a year the newest. */
function nearestYear(names: readonly string[], wanted: number | null): string | null {
  const year = (name: string): number => Number(name.split('.')[2]) || 0;
  const sorted = [...names].sort((a, b) => {
    const distance = (name: string): number => (wanted === null ? 0 : Math.abs(year(name) - wanted));
    return distance(a) - distance(b) || year(b) - year(a);
  });
  return sorted[0] ?? null;
}
