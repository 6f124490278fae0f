import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaLevel } from '#domain/area/level';

/** Borders of areas as a source gives them, in WGS84 degrees (longitude, latitude), not yet simplified. */
export interface GeometryDraft {
  scheme: string;
  level: AreaLevel;
  divisionYear: number | null;
  features: { code: string; name: string; geometry: Polygon | MultiPolygon }[];
  attribution: string;
  file: { name: string; bytes: number; sha256: string };
}

/** Borders ready to draw: simplified once, kept per level and division year. */
export interface AreaShapes {
  scheme: string;
  level: AreaLevel;
  divisionYear: number | null;
  attribution: string;
  shapes: AreaShape[];
}

export interface AreaShape {
  code: string;
  name: string;
  geometry: Polygon | MultiPolygon;
}
