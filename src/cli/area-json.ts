import type { Area } from '#domain/area/area';
import type { Comparator } from '#app/questions/comparison';

/** An area as the JSON of commands names it. */
export function areaJson({ code, name, level, divisionYear, municipality }: Area): object {
  return { code, name, level, divisionYear, municipality };
}

export function comparatorJson(comparator: Comparator | null): object | null {
  return comparator && { kind: comparator.kind, area: areaJson(comparator.area) };
}
