import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import { rowsInScope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/** A to Z without accents or case, the same in every process; equal names by code. */
function sortByName(areas: Area[]): Area[] {
  const keyed = areas.map((area) => ({ area, key: `${foldName(area.name)} ${area.code}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ area }) => area);
}

/**
 * The areas of a level within a municipality (or the whole country), A to Z, in the asked division, else in
 * the newest that has any; for the whole country the newest that is not a small part of it. Own areas are each given in their own newest division.
 */
export function areasWithin(snapshot: Snapshot, scope: { municipality: string | null; level: AreaLevel; divisionYear?: number }): Area[] {
  const { areas } = snapshot;
  const rows = rowsInScope(snapshot, scope);
  if (scope.divisionYear === undefined && (scope.level === 'place' || scope.level === 'programme_area')) {
    return sortByName(rows.filter((row) => areas.newestOfPlace(row) === row).map((row) => areas.area(row)));
  }
  const division =
    scope.divisionYear ??
    newestDivision(
      rows.map((row) => areas.divisionYear[row]!),
      scope.municipality === null,
    );
  return sortByName(rows.filter((row) => areas.divisionYear[row] === division).map((row) => areas.area(row)));
}

/** How much of the fullest division another must have to be the country's: a few areas of a newer year are not. */
const WHOLE_SHARE = 0.5;

function newestDivision(years: readonly number[], wholeCountry: boolean): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const least = wholeCountry ? WHOLE_SHARE * Math.max(...counts.values()) : 0;
  return Math.max(-1, ...[...counts].filter(([, count]) => count >= least).map(([year]) => year));
}
