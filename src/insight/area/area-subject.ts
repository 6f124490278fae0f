import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import { COUNTRY_CODE } from '#domain/area/code';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FiguresReader, Place } from '#domain/figures/reader';
import type { ComparatorArea } from '#domain/profile/profile';
import { placeFigures, type PlaceFigures } from '#insight/area/area-figures';
import { remembered } from '#insight/area/area-memory';

/** An area's figures beside those of its comparator: all places through the years, oldest first. */
export interface Subject {
  area: Area;
  place: Place;
  /** The place itself, last; before it the places of the same name that it came from. */
  places: Disclosed<PlaceFigures>[];
  comparator: (ComparatorArea & { places: Disclosed<PlaceFigures>[] }) | null;
  /** Every comparator that a reader may choose. */
  choices: ComparatorArea[];
}

/**
 * Reads an area and what it is held against: the municipality, and for a municipality (or anything
 * above it) the country. `wanted` is what the reader chose; another choice than there is, is ignored.
 */
export async function readSubject(figures: FiguresReader, area: Area, wanted: string | null): Promise<Disclosed<Subject> | null> {
  const place = await figures.place(area.placeId);
  if (!place) return null;
  const choices = await comparatorChoices(figures, area);
  const chosen = choices.find(({ kind }) => kind === wanted) ?? choices[0] ?? null;
  const ancestors = place.predecessors.filter((before) => foldName(before.name) === foldName(area.name));
  const [places, comparator] = await Promise.all([
    area.level === 'municipality' ? readAllOfCode(figures, area) : readLine(figures, place, ancestors),
    chosen === null ? null : readAllOfCode(figures, chosen.area),
  ]);
  const subject = { area, place, places, comparator: chosen && comparator ? { ...chosen, places: comparator } : null, choices };
  return fromDisclosed(subject, [...places, ...(comparator ?? [])]);
}

/** A place after the places of its name that it came from. */
async function readLine(figures: FiguresReader, place: Place, ancestors: Area[]): Promise<Disclosed<PlaceFigures>[]> {
  const [own, before] = await Promise.all([
    readPlace(figures, place),
    Promise.all(distinctPlaces(ancestors).map((id) => readPlaceById(figures, id))),
  ]);
  return [...before.filter((one) => one !== null), own];
}

async function comparatorChoices(figures: FiguresReader, area: Area): Promise<ComparatorArea[]> {
  const choices: ComparatorArea[] = [];
  if (area.municipality && area.municipality !== area.code) {
    const municipality = await figures.area(area.municipality);
    if (municipality) choices.push({ kind: 'municipality', area: municipality });
  }
  const country = area.level === 'country' ? null : await figures.area(COUNTRY_CODE);
  if (country) choices.push({ kind: 'country', area: country });
  return choices;
}

/** A municipality keeps its code through mergers, but not its borders: each is a place of its own. */
export async function readAllOfCode(figures: FiguresReader, area: Area): Promise<Disclosed<PlaceFigures>[]> {
  return remembered(figures, `code:${area.code}`, async () => {
    const ids = distinctPlaces(await figures.areasWithCode(area.code));
    const places = await Promise.all(ids.map((id) => readPlaceById(figures, id)));
    return places.filter((place) => place !== null);
  });
}

function distinctPlaces(areas: readonly Area[]): string[] {
  return [...new Set(areas.map(({ placeId }) => placeId))];
}

async function readPlaceById(figures: FiguresReader, placeId: string): Promise<Disclosed<PlaceFigures> | null> {
  const place = await figures.place(placeId);
  return place ? readPlace(figures, place) : null;
}

async function readPlace(figures: FiguresReader, place: Place): Promise<Disclosed<PlaceFigures>> {
  return placeFigures(await figures.figuresOf(place.placeId), place);
}
