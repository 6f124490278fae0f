import type { Area } from '#domain/area/area';
import type { ComparatorKind } from '#domain/comparator/comparator';
import type { Disclosed } from '#domain/disclosure/disclosed';
import type { FiguresReader } from '#domain/figures/reader';
import { readSubject, type Subject } from '#insight/area/area-subject';

/** An area that evidence names by its code, with its figures beside those of a comparator; null where there is no such thing. */
export interface CitedArea {
  area: Area | null;
  subject: Disclosed<Subject> | null;
}

export type ReadCitedArea = (code: string, comparator: ComparatorKind | null) => Promise<CitedArea>;

/** Reads areas for one reading: an area of which many figures are cited is asked of the store once for each comparator. */
export function citedAreas(figures: FiguresReader): ReadCitedArea {
  const known = new Map<string, Promise<CitedArea>>();
  const read: ReadCitedArea = async (code, comparator) => {
    const area = await figures.area(code);
    return { area, subject: area && (await readSubject(figures, area, comparator)) };
  };
  return (code, comparator) => {
    const key = `${comparator ?? ''} ${code}`;
    const asked = known.get(key) ?? read(code, comparator);
    known.set(key, asked);
    return asked;
  };
}
