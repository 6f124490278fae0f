import type { MultiPolygon, Polygon } from 'geojson';

/** An area as a border file gives it, before its code is understood. Coordinates as in the file. */
export interface RawFeature {
  properties: Record<string, unknown>;
  geometry: Polygon | MultiPolygon;
}
