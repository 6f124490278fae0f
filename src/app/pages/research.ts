import type { AreaLevel } from '#domain/area/level';
import type { AreaShape } from '#domain/geometry/geometry';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { rowsOnMap } from '#insight/area/area-on-map';
import type { ScopeQuery } from '#insight/figure/figure-scope';
import { indicatorList, type IndicatorList } from '#insight/indicator/indicator-list';
import { indicatorPage, type IndicatorPage, type IndicatorRow } from '#insight/indicator/indicator-page';
import type { Reading } from '#insight/reading';
import { releasePage, sourceList, sourcePage, type ReleasePage, type SourceList, type SourcePage } from '#insight/indicator/source-page';
import { unknowns, type Unknowns } from '#insight/indicator/unknowns';
import type { App } from '#app/app';
import { openReading } from '#app/pages/open-reading';

/** What a map of an indicator is drawn from: real borders, else the world's tiles. */
export interface IndicatorMap {
  shapes: AreaShape[] | null;
  tiles: { code: string; name: string; column: number; row: number }[] | null;
  attribution: string | null;
  /** Where the borders are of another division than the figures: both years, and how many areas are not drawn. */
  otherDivision: { borders: number; figures: number; left: number } | null;
  /** The figure of each drawn code; a code without one has no row in the source. */
  rows: Map<string, IndicatorRow>;
}

export async function loadIndicatorList(): Promise<IndicatorList> {
  const { reading } = await openReading();
  return indicatorList(reading);
}

/** The page of an indicator with its map; null when the catalogue does not know it. */
export async function loadIndicatorPage(
  id: string,
  query: ScopeQuery,
): Promise<Disclosed<{ page: IndicatorPage; map: IndicatorMap | null; mapLevel: AreaLevel | null }> | null> {
  const { app, reading } = await openReading();
  const page = await indicatorPage(reading, id, query);
  if (!page) return null;
  const map = await indicatorMap(app, reading, page);
  return fromDisclosed({ page, map, mapLevel: map ? null : otherMapLevel(app, page) }, [page, map]);
}

/** Another level of the same municipality that has tiles, for a page that has no map itself. */
function otherMapLevel(app: App, { scope }: IndicatorPage): AreaLevel | null {
  const laid = app.world.tileMaps.filter(({ municipality }) => municipality === scope.municipality);
  return scope.levels.find((level) => level !== scope.level && laid.some((map) => map.level === level)) ?? null;
}

export async function loadSourceList(): Promise<SourceList> {
  const { reading } = await openReading();
  return sourceList(reading);
}

export async function loadSourcePage(table: string): Promise<SourcePage | null> {
  const { reading } = await openReading();
  return sourcePage(reading, table);
}

export async function loadReleasePage(table: string, release: string): Promise<ReleasePage | null> {
  const { reading } = await openReading();
  return releasePage(reading, table, release);
}

export async function loadUnknowns(municipality: string | null): Promise<Unknowns> {
  const { reading } = await openReading();
  return unknowns(reading, municipality);
}

/** The map of an indicator's page: real borders of the figures' own division, else the world's tiles; null without either. */
export async function indicatorMap(app: App, reading: Reading, page: Disclosed<IndicatorPage>): Promise<Disclosed<IndicatorMap> | null> {
  const { level, municipality } = page.scope;
  if (level === null || page.rows.length === 0) return null;
  const divisionYear = page.rows.find((row) => row.divisionYear !== null)?.divisionYear ?? null;
  const borders = await app.shapes(level, { municipality, divisionYear });
  if (borders && borders.shapes.length > 0) {
    const drawn = {
      municipality,
      level,
      divisionYear: borders.divisionYear,
      codes: borders.shapes.map(({ code }) => code),
    };
    const rows = await rowsOnMap(reading, page.rows, drawn);
    // Borders of which most have changed since give no map, only a puzzle.
    if (rows.size * 2 >= Math.min(borders.shapes.length, page.rows.length) && rows.size > 0) {
      const apart = divisionYear !== null && borders.divisionYear !== null && divisionYear !== borders.divisionYear;
      const otherDivision = apart ? { borders: borders.divisionYear!, figures: divisionYear, left: page.rows.length - rows.size } : null;
      return fromDisclosed({ shapes: borders.shapes, tiles: null, attribution: borders.attribution, otherDivision, rows }, page);
    }
  }
  return tileMap(app, reading, page);
}

/** The world's hand-laid tiles of this level, unless the figures belong to other areas than the tiles. */
async function tileMap(app: App, reading: Reading, page: Disclosed<IndicatorPage>): Promise<Disclosed<IndicatorMap> | null> {
  const { level, municipality } = page.scope;
  const laid = app.world.tileMaps.find((map) => map.level === level && map.municipality === municipality);
  if (!laid || level === null) return null;
  const { divisionYear } = laid;
  const rows = await rowsOnMap(reading, page.rows, {
    municipality,
    level,
    divisionYear,
    codes: laid.tiles.map(({ code }) => code),
  });
  if (rows.size === 0) return null;
  const areas = await reading.figures.areasWithin({ municipality, level, divisionYear });
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const tiles = laid.tiles.map((tile) => ({
    ...tile,
    name: rows.get(tile.code)?.area.name ?? names.get(tile.code) ?? tile.code,
  }));
  return fromDisclosed({ shapes: null, tiles, attribution: null, otherDivision: null, rows }, page);
}
