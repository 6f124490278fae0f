import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import { rowsInScope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/** Compares names as text without accents or case, the same in every process. */
function byName(a: Area, b: Area): number {
  const order = a.name.localeCompare(b.name, 'nl');
  return order !== 0 ? order : a.code < b.code ? -1 : 1;
}

/**
 * The areas of a level within a municipality (or the whole country), A to Z, in the asked division, else in
 * the newest that has any. Own areas are each given in their own newest division.
 */
export function areasWithin(snapshot: Snapshot, scope: { municipality: string | null; level: AreaLevel; divisionYear?: number }): Area[] {
  const { areas } = snapshot;
  const rows = rowsInScope(snapshot, scope);
  if (scope.divisionYear === undefined && (scope.level === 'place' || scope.level === 'programme_area')) {
    return rows.filter((row) => areas.newestOfPlace(row) === row).map((row) => areas.area(row)).sort(byName);
  }
  const division = scope.divisionYear ?? rows.reduce((newest, row) => Math.max(newest, areas.divisionYear[row]!), -1);
  return rows.filter((row) => areas.divisionYear[row] === division).map((row) => areas.area(row)).sort(byName);
}
