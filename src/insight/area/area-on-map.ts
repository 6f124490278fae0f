import type { Area } from '#domain/area/area';
import type { AreaChange } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { Reading } from '#insight/reading';

/** Borders (or tiles) that are drawn: of which level and division, and which codes they bear. */
export interface DrawnAreas {
  municipality: string | null;
  level: AreaLevel;
  divisionYear: number | null;
  codes: readonly string[];
}

/**
 * Finds the figure that belongs to each drawn border. Borders and figures often come from different
 * divisions, and the same code can then be another place: a figure is only drawn where it is the same
 * place, or where nothing is known to have changed between the two divisions.
 */
export async function rowsOnMap<Row extends { area: Area }>(
  { figures, catalogue }: Reading,
  rows: readonly Row[],
  drawn: DrawnAreas,
): Promise<Map<string, Row>> {
  const { municipality, level, divisionYear } = drawn;
  const areas = divisionYear === null ? [] : await figures.areasWithin({ municipality, level, divisionYear });
  const placeOf = new Map(areas.map(({ code, placeId }) => [code, placeId]));
  const byPlace = new Map(rows.map((row) => [row.area.placeId, row]));
  const byCode = new Map(rows.map((row) => [row.area.code, row]));
  const found = new Map<string, Row>();
  for (const code of drawn.codes) {
    const placeId = placeOf.get(code);
    const same = byCode.get(code);
    const row =
      placeId !== undefined ? byPlace.get(placeId) : same && unchanged(catalogue.areaChanges, same.area, divisionYear) ? same : undefined;
    if (row) found.set(code, row);
  }
  return found;
}

function unchanged(changes: readonly AreaChange[], area: Area, otherYear: number | null): boolean {
  if (area.divisionYear === null || otherYear === null) return false;
  const [from, until] = [Math.min(area.divisionYear, otherYear), Math.max(area.divisionYear, otherYear)];
  return !changes.some(({ year, codes }) => year > from && year <= until && codes.some((pattern) => matches(pattern, area.code)));
}

function matches(pattern: string, code: string): boolean {
  return pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : pattern === code;
}
