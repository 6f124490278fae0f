import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Reads a polygon or multipolygon in well-known text (`POLYGON ((6.5 53.2, ...))`), with or without an
 * `SRID=...;` prefix and heights. Null when the text is something else or broken off.
 */
export function parseWkt(text: string): Polygon | MultiPolygon | null {
  const match = /^\s*(?:SRID=\d+;)?\s*(MULTIPOLYGON|POLYGON)\s*(?:Z|M|ZM)?\s*(\(.*\))\s*$/is.exec(text);
  if (!match) return null;
  const body = match[2]!;
  if (!/^[\s\d(),.eE+-]*$/.test(body)) return null;
  // With points as [x,y] and rings as [...], well-known text is JSON.
  const json = body
    .replace(/[^(),]+/g, (point) => (point.trim() === '' ? '' : `[${point.trim().split(/\s+/).map(Number).join(',')}]`))
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    const coordinates = JSON.parse(json) as Position[][] & Position[][][];
    const geometry: Polygon | MultiPolygon =
      match[1]!.toUpperCase() === 'POLYGON' ? { type: 'Polygon', coordinates } : { type: 'MultiPolygon', coordinates };
    return isWhole(geometry) ? geometry : null;
  } catch {
    return null;
  }
}

function isWhole(geometry: Polygon | MultiPolygon): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.every((rings) =>
    rings.every((ring) => ring.length >= 4 && ring.every((point) => point.length >= 2 && point.every(Number.isFinite))),
  );
}
