import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import { rowsInScope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';
import { countDivisions, newestWholeDivision } from './whole-division.ts';

/** A to Z without accents or case, the same in every process; equal names by code. */
function sortByName(areas: Area[]): Area[] {
  const keyed = areas.map((area) => ({ area, key: `${foldName(area.name)} ${area.code}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ area }) => area);
}

/**
 * The areas of a level within a municipality (or the whole country), A to Z, in the asked division, else in
 * the newest that is whole: a few areas of a newer year never stand for all. Own areas are each given in
 * their own newest division.
 */
export function areasWithin(snapshot: Snapshot, scope: { municipality: string | null; level: AreaLevel; divisionYear?: number }): Area[] {
  const { areas } = snapshot;
  const rows = rowsInScope(snapshot, scope);
  if (scope.divisionYear === undefined && (scope.level === 'place' || scope.level === 'programme_area')) {
    return sortByName(rows.filter((row) => areas.newestOfPlace(row) === row).map((row) => areas.area(row)));
  }
  const countsOf = (some: readonly number[]) => countDivisions(some.map((row) => areas.divisionYear[row]!));
  const country = () => countsOf(rowsInScope(snapshot, { municipality: null, level: scope.level }));
  const division = scope.divisionYear ?? newestWholeDivision(countsOf(rows), country);
  return sortByName(rows.filter((row) => areas.divisionYear[row] === division).map((row) => areas.area(row)));
}
