import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AreaLevel } from '#domain/area/level';
import { AREA_LEVELS } from '#domain/area/level';
import type { AreaShapes } from '#domain/geometry/geometry';
import { writeAtomically } from './files/durable.ts';
import { storeFolder } from './files/folder.ts';
import { namesIn } from './release/manifest.ts';

/** Which borders a set of shapes holds. */
export interface ShapesKey {
  scheme: string;
  level: AreaLevel;
  divisionYear: number | null;
}

/** Keeps borders that are ready to draw; a newer set for the same scheme, level and division replaces the old. */
export async function saveShapes(folder: string, shapes: AreaShapes): Promise<void> {
  const place = storeFolder(folder).shapes;
  await mkdir(place, { recursive: true });
  await writeAtomically(join(place, fileOf(shapes)), JSON.stringify(shapes));
}

/** @returns null when these borders were never loaded. */
export async function loadShapes(folder: string, key: ShapesKey): Promise<AreaShapes | null> {
  try {
    return JSON.parse(await readFile(join(storeFolder(folder).shapes, fileOf(key)), 'utf8')) as AreaShapes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Which borders are there, by scheme, level and division year. */
export async function listShapes(folder: string): Promise<ShapesKey[]> {
  const names = (await namesIn(storeFolder(folder).shapes)).sort();
  return names.flatMap((name): ShapesKey[] => {
    const [scheme, level, year] = name.replace(/\.json$/, '').split('@');
    if (!name.endsWith('.json') || year === undefined || !AREA_LEVELS.includes(level as AreaLevel)) return [];
    return [{ scheme: decodeURIComponent(scheme!), level: level as AreaLevel, divisionYear: year === 'undated' ? null : Number(year) }];
  });
}

function fileOf({ scheme, level, divisionYear }: ShapesKey): string {
  return `${encodeURIComponent(scheme)}@${level}@${divisionYear ?? 'undated'}.json`;
}
