import type { GeoJsonObject, Feature, FeatureCollection } from 'geojson';
import type { RawFeature } from './raw-feature.ts';

/** What a border file holds: its areas, and the name of its coordinate system when it gives one. */
export interface BorderFile {
  features: RawFeature[];
  crs: string | null;
  /** Features that are no area (points, lines, empty). */
  otherShapes: number;
}

/** Areas of a GeoJSON FeatureCollection or single Feature; null when the object is neither. */
export function readGeoJson(object: unknown): BorderFile | null {
  const root = object as (GeoJsonObject & { crs?: { properties?: { name?: unknown } } }) | null;
  if (!root || typeof root !== 'object') return null;
  const features =
    root.type === 'FeatureCollection' ? (root as FeatureCollection).features : root.type === 'Feature' ? [root as Feature] : null;
  if (!Array.isArray(features)) return null;
  const name = root.crs?.properties?.name;
  return { ...areasOf(features), crs: typeof name === 'string' ? name : null };
}

/** Keeps the polygons of a list of features and counts the rest. */
export function areasOf(features: readonly Feature[]): { features: RawFeature[]; otherShapes: number } {
  const areas: RawFeature[] = [];
  let otherShapes = 0;
  for (const feature of features) {
    const geometry = feature?.geometry;
    if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') {
      areas.push({ properties: feature.properties ?? {}, geometry });
    } else otherShapes += 1;
  }
  return { features: areas, otherShapes };
}
