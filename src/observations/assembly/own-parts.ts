import type { OwnArea } from '#domain/world/world';

/** Where an official area is found: by (code, division year), and by (place, division year). */
export interface OfficialAreas {
  find(code: string, divisionYear: number): { area: number; place: number } | null;
  findPlace(place: number, divisionYear: number): number | null;
  /** Division years in which the place is known. */
  yearsOf(place: number): number[];
}

/** An own area in one division: `parts` are area numbers in the order that was given, -1 for one that is not known. */
export interface OwnDivision {
  own: OwnArea;
  divisionYear: number;
  parts: number[];
}

/**
 * In which divisions an own area can be put together, and from which official areas. The world names the
 * parts for some divisions; where all those parts are the same places in another division (exact links
 * only), the own area is there too. A division of which no part is known is left out.
 */
export function ownDivisions(ownAreas: readonly OwnArea[], official: OfficialAreas): OwnDivision[] {
  return ownAreas.flatMap((own) => {
    const given = own.parts.flatMap(({ divisionYear, codes }) => {
      const parts = codes.map((code) => official.find(code, divisionYear));
      return parts.some((part) => part !== null) ? [{ divisionYear, parts }] : [];
    });
    const years = new Set(given.flatMap(({ parts }) => parts.flatMap((part) => (part ? official.yearsOf(part.place) : []))));
    for (const { divisionYear } of given) years.delete(divisionYear);
    const carried = [...years].flatMap((year) => {
      const nearest = given
        .filter(({ parts }) => parts.every((part) => part !== null))
        .sort((a, b) => Math.abs(a.divisionYear - year) - Math.abs(b.divisionYear - year) || b.divisionYear - a.divisionYear);
      for (const { parts } of nearest) {
        const there = parts.map((part) => official.findPlace(part!.place, year));
        if (there.every((area) => area !== null)) return [{ own, divisionYear: year, parts: there }];
      }
      return [];
    });
    const named = given.map(({ divisionYear, parts }) => ({ own, divisionYear, parts: parts.map((part) => part?.area ?? -1) }));
    return [...named, ...carried].sort((a, b) => a.divisionYear - b.divisionYear);
  });
}
