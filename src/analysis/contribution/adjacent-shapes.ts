import type { MultiPolygon, Polygon, Position } from 'geojson';

interface Shape {
  code: string;
  geometry: Polygon | MultiPolygon;
}

/** So fine are points held to be the same: about 0.1 m. */
const GRAIN = 1e6;

/**
 * Codes of the areas that share a point of their border with one of the given areas. Borders of one set are made
 * together, so that neighbours have the same points; an area is not its own neighbour.
 *
 * @returns null when one of the given areas has no border here: then nobody knows who its neighbours are
 */
export function adjacentShapes(shapes: readonly Shape[], codes: ReadonlySet<string>): Set<string> | null {
  const own = shapes.filter(({ code }) => codes.has(code));
  if (own.length === 0 || new Set(own.map(({ code }) => code)).size < codes.size) return null;
  const points = new Set(own.flatMap(({ geometry }) => [...pointsOf(geometry)]));
  const found = shapes.filter(({ code, geometry }) => !codes.has(code) && [...pointsOf(geometry)].some((point) => points.has(point)));
  return new Set(found.map(({ code }) => code));
}

function* pointsOf(geometry: Polygon | MultiPolygon): Generator<string> {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const rings of polygons) for (const ring of rings) for (const point of ring) yield nameOf(point);
}

function nameOf([x = 0, y = 0]: Position): string {
  return `${Math.round(x * GRAIN)} ${Math.round(y * GRAIN)}`;
}
