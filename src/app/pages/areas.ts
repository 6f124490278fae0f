import { nearest } from '#base/nearest';
import { foldName } from '#base/text';
import type { Area } from '#domain/area/area';
import type { Theme } from '#domain/catalogue/catalogue';
import { postcodeDigits, type PostcodeAreas } from '#domain/area/postcode';
import type { AreaLevel } from '#domain/area/level';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Course } from '#domain/profile/course';
import type { AreaGroup, AreaProfile } from '#domain/profile/profile';
import type { AreaShape } from '#domain/geometry/geometry';
import { areaCourses } from '#insight/area/area-courses';
import { filterFigures, type FigureFilter, type ThemeRows } from '#insight/area/area-figure-filter';
import { homePage, type HomePage } from '#insight/area/area-home';
import { areasOfMunicipality } from '#insight/area/area-list';
import { lookUpArea, type AreaLookup } from '#insight/area/area-lookup';
import { areaPage } from '#insight/area/area-page';
import { areaStatements, type AreaStatements } from '#insight/area/area-statements';
import { areaFigureFile } from '#insight/figure/figure-rows';
import { openReading } from '#app/pages/open-reading';

/** An area with the name of what it lies in, to tell two of the same name apart. */
export interface NamedArea {
  area: Area;
  within: string | null;
}

/** The map of the home page: borders of the municipality's districts, else the world's tiles. */
export interface DistrictMap {
  level: AreaLevel;
  areas: Area[];
  shapes: AreaShape[] | null;
  tiles: { code: string; name: string; column: number; row: number }[] | null;
  attribution: string | null;
}

export async function loadHome(): Promise<Disclosed<{ home: HomePage; map: DistrictMap | null }>> {
  const { reading } = await openReading();
  const home = await homePage(reading);
  return fromDisclosed({ home, map: await districtMap() }, home);
}

async function districtMap(): Promise<DistrictMap | null> {
  const { app, reading } = await openReading();
  const { municipality } = app.world;
  const laid = app.world.tileMaps.find((map) => map.municipality === municipality) ?? null;
  const level = laid?.level ?? 'district';
  const [group] = await areasOfMunicipality(reading.figures, municipality, level);
  if (!group) return null;
  const divisionYear = group.areas[0]!.divisionYear;
  const borders = await app.shapes(level, { municipality, divisionYear });
  const known = new Map(group.areas.map((area) => [area.code, area]));
  const shapes = borders?.divisionYear === divisionYear ? borders.shapes.filter(({ code }) => known.has(code)) : [];
  const tiles = (laid?.tiles ?? []).filter(({ code }) => known.has(code)).map((tile) => ({ ...tile, name: known.get(tile.code)!.name }));
  return {
    level,
    areas: group.areas,
    shapes: shapes.length > 0 ? shapes : null,
    tiles: shapes.length === 0 && tiles.length > 0 ? tiles : null,
    attribution: shapes.length > 0 ? borders!.attribution : null,
  };
}

/** Areas whose name or code matches, best first; of one name the place of residents first, old divisions last. */
export async function searchAreas(text: string, limit: number): Promise<NamedArea[]> {
  const { reading } = await openReading();
  if (text.trim() === '') return [];
  const found = await reading.figures.searchAreas(text, { limit });
  const byName = Map.groupBy(found, ({ name }) => foldName(name));
  return named([...byName.values()].flatMap((same) => same.sort((one, other) => rank(one) - rank(other))));
}

/**
 * Where a postcode that somebody typed lies, as far as a loaded table or else the world tells it: null where it is no
 * postcode, or where nobody tells of any.
 */
export async function findPostcode(text: string): Promise<PostcodeAreas | null> {
  const digits = postcodeDigits(text);
  if (digits === null) return null;
  const { reading } = await openReading();
  const told = await reading.figures.areasOfPostcode(digits);
  if (told && told.areas.length > 0 && 'publisher' in told.source) {
    const publisher = reading.catalogue.publisher(told.source.publisher)?.name ?? told.source.publisher;
    return { ...told, source: { ...told.source, publisher } };
  }
  const { postcodes } = reading.world;
  const codes = postcodes?.areas[digits] ?? [];
  const areas = (await Promise.all(codes.map((code) => reading.figures.area(code)))).filter((area) => area !== null);
  return postcodes && (areas.length > 0 || told === null) ? { digits, areas, source: { said: postcodes.source } } : told;
}

function rank({ level, divisionYear }: Area): number {
  return (level === 'place' ? 0 : 1) - (divisionYear ?? 0) * 2;
}

/** All areas of the asked or the world's own municipality, by level, A to Z. */
export async function loadAreaList(municipality: string | null): Promise<{ municipality: Area | null; groups: AreaGroup[] }> {
  const { reading } = await openReading();
  const asked = municipality === null ? null : await reading.figures.area(municipality.toUpperCase());
  const code = asked?.level === 'municipality' ? asked.code : reading.world.municipality;
  return { municipality: await reading.figures.area(code), groups: await areasOfMunicipality(reading.figures, code) };
}

/** Areas of a list whose names look like what somebody typed: for a search that found nothing, as of a typing error. */
export function likelyAreas(text: string, groups: readonly AreaGroup[]): Area[] {
  if (foldName(text).length < 3) return [];
  const areas = groups.flatMap((group) => group.areas);
  const names = nearest(text, new Set(areas.map(({ name }) => name)));
  return names.flatMap((name) => areas.filter((area) => area.name === name));
}

export async function findArea(slug: string, divisionYear: number | null): Promise<AreaLookup> {
  const { reading } = await openReading();
  return lookUpArea(reading.figures, slug, divisionYear);
}

/** Adds to each area what it lies in. */
export async function named(areas: readonly Area[]): Promise<NamedArea[]> {
  const { reading } = await openReading();
  const codes = [...new Set(areas.flatMap(({ municipality, code }) => (municipality && municipality !== code ? [municipality] : [])))];
  const names = new Map(await Promise.all(codes.map(async (code) => [code, (await reading.figures.area(code))?.name ?? null] as const)));
  return areas.map((area) => ({ area, within: area.municipality === area.code ? null : (names.get(area.municipality ?? '') ?? null) }));
}

export async function loadAreaPage(area: Area, wanted: string | null): Promise<Disclosed<AreaProfile> | null> {
  const { reading } = await openReading();
  return areaPage(reading, area, wanted);
}

export interface AreaFigures {
  /** The course of each indicator, or why it has none. */
  courses: Record<string, Course>;
  /** How each judged figure stands, and whether that changes. */
  statements: AreaStatements;
  groups: ThemeRows[];
  shown: number;
  all: number;
  themes: Theme[];
}

/** All figures of an area, narrowed to what the reader asks for. */
export async function loadAreaFigures(area: Area, filter: FigureFilter): Promise<Disclosed<AreaFigures>> {
  const { reading } = await openReading();
  const [file, courses, statements] = await Promise.all([
    areaFigureFile(reading, area.placeId),
    areaCourses(reading, area),
    areaStatements(reading, area),
  ]);
  const { themes } = reading.catalogue;
  const groups = filterFigures(file?.rows ?? [], themes, filter);
  const shown: AreaFigures = {
    courses: courses ?? {},
    statements,
    groups,
    shown: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    all: file?.rows.length ?? 0,
    themes,
  };
  return fromDisclosed(shown, [file, courses, statements]);
}
